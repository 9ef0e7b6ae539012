import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'
import { boundValue } from './bound-value'
import { refuseSecondConnection } from './open-transaction'

/** The parts of a driver that are not there for everyone. */
export interface DriverHabits {
  /** Begins a transaction in another way than the driver does. */
  readonly begin?: string
  /** Called before each query. */
  readonly beforeQuery?: () => Promise<void> | undefined
  /** Tells by the error of a rollback if the database had rolled back already. */
  readonly hasRolledBack?: (error: unknown) => boolean
}

/** A driver of Kysely to which nothing comes that its database does not take, and no second connection in a transaction. */
export class GuardedDriver implements Driver {
  readonly #driver: Driver
  readonly #habits: DriverHabits

  constructor(driver: Driver, habits: DriverHabits = {}) {
    this.#driver = driver
    this.#habits = habits
  }

  init(): Promise<void> {
    return this.#driver.init()
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    refuseSecondConnection()
    return new GuardedConnection(await this.#driver.acquireConnection(), this.#habits)
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const { begin } = this.#habits
    if (begin === undefined) await this.#driver.beginTransaction(behind(connection), settings)
    else await behind(connection).executeQuery(CompiledQuery.raw(begin))
  }

  commitTransaction(connection: DatabaseConnection): Promise<void> {
    return this.#driver.commitTransaction(behind(connection))
  }

  /** Rolls back, so that the error is told for which that is done, and not the one that nothing was left to roll back. */
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await this.#driver.rollbackTransaction(behind(connection))
    } catch (error) {
      if (this.#habits.hasRolledBack?.(error) !== true) throw error
    }
  }

  async savepoint(
    connection: DatabaseConnection,
    name: string,
    compileQuery: QueryCompiler['compileQuery'],
  ): Promise<void> {
    await this.#driver.savepoint?.(behind(connection), name, compileQuery)
  }

  async rollbackToSavepoint(
    connection: DatabaseConnection,
    name: string,
    compileQuery: QueryCompiler['compileQuery'],
  ): Promise<void> {
    await this.#driver.rollbackToSavepoint?.(behind(connection), name, compileQuery)
  }

  async releaseSavepoint(
    connection: DatabaseConnection,
    name: string,
    compileQuery: QueryCompiler['compileQuery'],
  ): Promise<void> {
    await this.#driver.releaseSavepoint?.(behind(connection), name, compileQuery)
  }

  releaseConnection(connection: DatabaseConnection): Promise<void> {
    return this.#driver.releaseConnection(behind(connection))
  }

  destroy(): Promise<void> {
    return this.#driver.destroy()
  }
}

class GuardedConnection implements DatabaseConnection {
  readonly driverConnection: DatabaseConnection
  readonly #habits: DriverHabits

  constructor(driverConnection: DatabaseConnection, habits: DriverHabits) {
    this.driverConnection = driverConnection
    this.#habits = habits
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const guarded = { ...query, parameters: query.parameters.map(boundValue) }
    await this.#habits.beforeQuery?.()
    return await this.driverConnection.executeQuery<Row>(guarded)
  }

  async *streamQuery<Row>(query: CompiledQuery, chunkSize?: number): AsyncIterableIterator<QueryResult<Row>> {
    yield* this.driverConnection.streamQuery<Row>({ ...query, parameters: query.parameters.map(boundValue) }, chunkSize)
  }
}

/** Returns the connection that the driver gave, and knows again. */
const behind = (connection: DatabaseConnection): DatabaseConnection =>
  connection instanceof GuardedConnection ? connection.driverConnection : connection
