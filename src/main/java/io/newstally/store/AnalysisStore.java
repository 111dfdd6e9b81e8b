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

/**
 * Stored analyses in one SQLite file. Every write is a transaction of its own in a write-ahead log:
 * a run that is killed keeps what it finished. Safe for use by many threads.
 */
public final class AnalysisStore implements AutoCloseable {

  private static final String CURE = "; move it away to begin a new one";

  private final Path file;
  private final Connection connection;

  private AnalysisStore(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
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
        statement.execute(
            "CREATE TABLE IF NOT EXISTS analyses ("
                + "content TEXT NOT NULL, annotator TEXT NOT NULL, analysis BLOB NOT NULL,"
                + " PRIMARY KEY (content, annotator)) WITHOUT ROWID");
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
  public synchronized Optional<String> find(String content, String annotator) {
    String query = "SELECT analysis FROM analyses WHERE content = ? AND annotator = ?";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, content);
      statement.setString(2, annotator);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(Packed.unpack(rows.getBytes(1))) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new StoreException("cannot read " + file + ": " + e.getMessage() + CURE, e);
    }
  }

  /** Keeps an analysis; one with the same key is replaced. */
  public void put(String content, String annotator, String analysis) {
    byte[] packed = Packed.pack(analysis.getBytes(StandardCharsets.UTF_8));
    String update = "INSERT OR REPLACE INTO analyses VALUES (?, ?, ?)";
    synchronized (this) {
      try (PreparedStatement statement = connection.prepareStatement(update)) {
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
      connection.close();
    } catch (SQLException e) {
      throw new StoreException("cannot close " + file + ": " + e.getMessage(), e);
    }
  }
}
