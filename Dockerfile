# Makes the package as it is published, then an image that has nothing but this package.
FROM node:22-bookworm-slim AS package
WORKDIR /source
COPY . .
RUN npm ci --no-audit --no-fund && npm pack --pack-destination /package

FROM node:22-bookworm-slim
COPY --from=package /package/*.tgz /tmp/
RUN npm install --global --ignore-scripts --no-audit --no-fund /tmp/dd-acceptance-*.tgz \
    && rm -rf /tmp/dd-acceptance-*.tgz /root/.npm
# The user "node" of the image, by number, so that any host can tell that it is not root.
USER 1000
# Files and reports of the caller: docker run --volume "$PWD:/work" ...
WORKDIR /work
ENTRYPOINT ["dd-acceptance"]
CMD ["--help"]
