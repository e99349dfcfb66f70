package dev.onrecord.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A database with full-text search: SQLite with FTS5, or PostgreSQL. */
final class SqlEngine implements Engine {
  private static final int BATCH = 1000;
  private static final String INSERT = "INSERT INTO paragraph VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

  private final Stream<RawParagraph> paragraphs;
  private final Connection connection;
  private final Dialect dialect;

  /**
   * The SQL of a database.
   *
   * @param name the name of the database
   * @param before the statements that create the table
   * @param after the statements to run when all rows are inserted
   * @param words the clauses that select paragraphs with all words
   * @param phrase the clauses that select paragraphs with a phrase
   */
  private record Dialect(
      String name, List<String> before, List<String> after, String words, String phrase) {

    static final Dialect SQLITE =
        new Dialect(
            "SQLite FTS5",
            List.of(
                "CREATE VIRTUAL TABLE paragraph USING fts5(id UNINDEXED, ordinal UNINDEXED, text,"
                    + " headline, source UNINDEXED, day UNINDEXED, speakers UNINDEXED,"
                    + " topics UNINDEXED, tokenize = 'porter unicode61')"),
            List.of("INSERT INTO paragraph(paragraph) VALUES ('optimize')"),
            "FROM paragraph WHERE paragraph MATCH ?",
            "FROM paragraph WHERE paragraph MATCH ?");

    static final Dialect POSTGRES =
        new Dialect(
            "PostgreSQL",
            List.of(
                "DROP TABLE IF EXISTS paragraph",
                "CREATE TABLE paragraph (id text, ordinal int, text text, headline text,"
                    + " source text, day bigint, speakers text, topics text, words tsvector"
                    + " GENERATED ALWAYS AS (to_tsvector('english', text)) STORED)"),
            List.of("CREATE INDEX ON paragraph USING gin (words)", "ANALYZE paragraph"),
            "FROM paragraph, plainto_tsquery('english', ?) AS asked WHERE words @@ asked",
            "FROM paragraph, phraseto_tsquery('english', ?) AS asked WHERE words @@ asked");

    boolean isSqlite() {
      return this == SQLITE;
    }

    String best(String from) {
      String order = isSqlite() ? "rank" : "ts_rank(words, asked) DESC";
      return "SELECT text, id, source, day " + from + " ORDER BY " + order + " LIMIT " + TOP;
    }

    /**
     * Returns a search text in the syntax of the database. SQLite takes a phrase in quotation
     * marks, and joins words by {@code AND}.
     */
    String quoted(String words, boolean phrase) {
      if (!isSqlite()) {
        return words;
      }
      return "text : (\"" + (phrase ? words : words.replace(" ", "\" AND \"")) + "\")";
    }
  }

  private SqlEngine(Dialect dialect, String url, Stream<RawParagraph> paragraphs)
      throws SQLException {
    this.dialect = dialect;
    this.paragraphs = paragraphs;
    this.connection = DriverManager.getConnection(url);
  }

  /** Creates an engine in a new SQLite file. */
  static SqlEngine sqlite(java.nio.file.Path file, Stream<RawParagraph> paragraphs)
      throws SQLException {
    return new SqlEngine(Dialect.SQLITE, "jdbc:sqlite:" + file, paragraphs);
  }

  /** Creates an engine in an existing PostgreSQL database. */
  static SqlEngine postgres(String url, Stream<RawParagraph> paragraphs) throws SQLException {
    return new SqlEngine(Dialect.POSTGRES, url + "&reWriteBatchedInserts=true", paragraphs);
  }

  @Override
  public String name() {
    return dialect.name();
  }

  @Override
  public void fill() throws SQLException {
    connection.setAutoCommit(false);
    run(dialect.before());
    String columns = "(id, ordinal, text, headline, source, day, speakers, topics) VALUES";
    try (PreparedStatement insert =
        connection.prepareStatement(INSERT.replace("VALUES", columns))) {
      int size = 0;
      for (Iterator<RawParagraph> all = paragraphs.iterator(); all.hasNext(); size++) {
        add(insert, all.next());
        if (size % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
    run(dialect.after());
    connection.commit();
    connection.setAutoCommit(true);
  }

  private void run(List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static void add(PreparedStatement insert, RawParagraph paragraph) throws SQLException {
    insert.setString(1, paragraph.id());
    insert.setInt(2, paragraph.ordinal());
    insert.setString(3, paragraph.text());
    insert.setString(4, paragraph.headline());
    insert.setString(5, paragraph.source());
    insert.setLong(6, paragraph.day());
    insert.setString(7, String.join("\n", paragraph.speakers()));
    insert.setString(8, String.join("\n", paragraph.topics()));
    insert.addBatch();
  }

  @Override
  public List<String> words(String words) throws SQLException {
    return texts(dialect.best(dialect.words()), dialect.quoted(words, false));
  }

  @Override
  public List<String> phrase(String words) throws SQLException {
    return texts(dialect.best(dialect.phrase()), dialect.quoted(words, true));
  }

  private List<String> texts(String sql, String query) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, query);
      List<String> texts = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          texts.add(rows.getString(1));
        }
      }
      return texts;
    }
  }

  @Override
  public Map<String, Long> sources(String word) throws SQLException {
    String sql =
        "SELECT source, count(*) AS n %s GROUP BY source ORDER BY n DESC LIMIT %d"
            .formatted(dialect.words(), TOP);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, dialect.quoted(word, false));
      Map<String, Long> counts = new LinkedHashMap<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          counts.put(rows.getString(1), rows.getLong(2));
        }
      }
      return counts;
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
