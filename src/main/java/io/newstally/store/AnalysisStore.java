package io.newstally.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stored analyses in one SQLite file. Every write is a transaction of its own in a write-ahead log:
 * a run that is killed keeps what it finished. Safe for use by many threads.
 */
public final class AnalysisStore implements AutoCloseable {

  private static final String CURE = "; move it away to begin a new one";

  private static final String TABLE =
      "CREATE TABLE IF NOT EXISTS analyses ("
          + "content TEXT NOT NULL, annotator TEXT NOT NULL, analysis BLOB NOT NULL,"
          + " PRIMARY KEY (content, annotator)) WITHOUT ROWID";

  private static final String FIND =
      "SELECT analysis FROM analyses WHERE content = ? AND annotator = ?";

  private static final String PUT = "INSERT OR REPLACE INTO analyses VALUES (?, ?, ?)";

  private final Path file;
  private final Connection connection;
  private final PreparedStatement find;

  private AnalysisStore(Path file, Connection connection) throws SQLException {
    this.file = file;
    this.connection = connection;
    this.find = connection.prepareStatement(FIND);
  }

  /**
   * Opens the store, and makes it when it is missing.
   *
   * @throws StoreException when the file is no store or cannot be written
   */
  public static AnalysisStore open(Path file) {
    try {
      Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
      try (Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA journal_mode = WAL");
        statement.execute("PRAGMA synchronous = NORMAL");
        statement.execute(TABLE);
      }
      return new AnalysisStore(file, connection);
    } catch (SQLException e) {
      throw new StoreException("cannot use " + file + ": " + e.getMessage() + CURE, e);
    }
  }

  /**
   * The stored analysis, empty when there is none.
   *
   * @param content a digest of what was analysed
   * @param annotator name and version of what made the analysis
   */
  public Optional<String> find(String content, String annotator) {
    try {
      byte[] packed = packed(content, annotator);
      return packed == null ? Optional.empty() : Optional.of(Packed.unpack(packed));
    } catch (SQLException e) {
      throw new StoreException("cannot read " + file + ": " + e.getMessage() + CURE, e);
    }
  }

  private synchronized byte @Nullable [] packed(String content, String annotator)
      throws SQLException {
    find.setString(1, content);
    find.setString(2, annotator);
    try (ResultSet rows = find.executeQuery()) {
      return rows.next() ? rows.getBytes(1) : null;
    }
  }

  /** Keeps an analysis; one with the same key is replaced. */
  public void put(String content, String annotator, String analysis) {
    byte[] packed = Packed.pack(analysis.getBytes(StandardCharsets.UTF_8));
    synchronized (this) {
      try (PreparedStatement statement = connection.prepareStatement(PUT)) {
        statement.setString(1, content);
        statement.setString(2, annotator);
        statement.setBytes(3, packed);
        statement.executeUpdate();
      } catch (SQLException e) {
        throw new StoreException("cannot write " + file + ": " + e.getMessage() + CURE, e);
      }
    }
  }

  @Override
  public synchronized void close() {
    try {
      find.close();
      connection.close();
    } catch (SQLException e) {
      throw new StoreException("cannot close " + file + ": " + e.getMessage(), e);
    }
  }
}
