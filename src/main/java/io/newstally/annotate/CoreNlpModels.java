package io.newstally.annotate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the CoreNLP models stand that the build unpacked. */
final class CoreNlpModels {

  private final Path root;

  private CoreNlpModels(Path root) {
    this.root = root;
  }

  /** The models under {@code models/corenlp}. */
  static CoreNlpModels in(Path models) {
    return new CoreNlpModels(
        models.toAbsolutePath().normalize().resolve("corenlp/edu/stanford/nlp/models"));
  }

  /**
   * Settings that name every model by its file.
   *
   * @throws ModelException when a file is missing
   */
  Properties properties() {
    Properties settings = tokensAndTimes();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    settings.setProperty("pos.model", file("pos-tagger/english-left3words-distsim.tagger"));
    settings.setProperty(
        "ner.model",
        files(
            "ner/english.all.3class.distsim.crf.ser.gz",
            "ner/english.muc.7class.distsim.crf.ser.gz",
            "ner/english.conll.4class.distsim.crf.ser.gz"));
    settings.setProperty("maxAdditionalKnownLCWords", "0");
    settings.setProperty("ner.buildEntityMentions", "false");
    settings.setProperty(
        "ner.fine.regexner.mapping",
        "ignorecase=true,validpospattern=^(NN|JJ|ADD).*,"
            + file("kbp/english/gazetteers/regexner_caseless.tab")
            + ";"
            + file("kbp/english/gazetteers/regexner_cased.tab"));
    settings.setProperty("ner.fine.regexner.noDefaultOverwriteLabels", "CITY");
    settings.setProperty("depparse.model", file("parser/nndep/english_UD.gz"));
    return settings;
  }

  /**
   * The settings of the tokenizer and of SUTime alone, which are all that the fast annotator needs
   * beside its flat models.
   *
   * @throws ModelException when a file of SUTime is missing
   */
  Properties tokensAndTimes() {
    Properties settings = new Properties();
    settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
    settings.setProperty("tokenize.options", "untokenizable=noneKeep");
    settings.setProperty(
        "sutime.rules",
        files(
            "sutime/defs.sutime.txt",
            "sutime/english.sutime.txt",
            "sutime/english.holidays.sutime.txt"));
    settings.setProperty("sutime.binders", "1");
    settings.setProperty("sutime.binder.1", "edu.stanford.nlp.time.JollyDayHolidays");
    settings.setProperty("sutime.binder.1.pathtype", "file");
    settings.setProperty("sutime.binder.1.xml", file("sutime/jollyday/Holidays_sutime.xml"));
    return settings;
  }

  private String files(String... names) {
    return Stream.of(names).map(this::file).collect(Collectors.joining(","));
  }

  private String file(String name) {
    Path file = root.resolve(name);
    if (!Files.isReadable(file)) {
      throw new ModelException(
          "the model " + file + " is missing or unreadable; run 'mvn -B package' to unpack it");
    }
    return file.toString();
  }
}
