import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.common.settings.Settings;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.index.mapper.MapperExtrasPlugin;
import org.opensearch.index.reindex.ReindexPlugin;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.transport.Netty4Plugin;

/** For tests: runs one node of OpenSearch on loopback, in the folder that is given, until its input ends. */
public final class Engine {
  private static final class OneNode extends Node {
    OneNode(Settings settings) {
      super(
          InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "tests"),
          List.of(Netty4Plugin.class, ReindexPlugin.class, MapperExtrasPlugin.class),
          true);
    }
  }

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    Settings settings =
        Settings.builder()
            .put("cluster.name", "tests")
            .put("node.name", "tests")
            .put("path.home", home.toString())
            .put("discovery.type", "single-node")
            .put("network.host", "127.0.0.1")
            .put("http.port", "0")
            .put("transport.port", "0")
            .build();
    try (Node node = new OneNode(settings).start()) {
      String address = node.injector().getInstance(HttpServerTransport.class).boundAddress().publishAddress().toString();
      System.out.println("address " + address);
      System.in.transferTo(OutputStream.nullOutputStream());
    }
  }
}
