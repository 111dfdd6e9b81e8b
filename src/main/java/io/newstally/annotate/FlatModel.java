package io.newstally.annotate;

import io.newstally.annotate.crf.EntityModelsConverter;
import io.newstally.annotate.gazetteer.GazetteerConverter;
import io.newstally.annotate.parser.ParserConverter;
import io.newstally.annotate.tagger.PosModelConverter;
import io.newstally.annotate.time.ZoneNamesConverter;
import io.newstally.annotate.word.WordClustersConverter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The models that the build converts into flat files. To add one, add a line. */
@SuppressWarnings("ImmutableEnumChecker") // converters are static methods, the list is unmodifiable
enum FlatModel {
  WORDS(1, WordClustersConverter::convert, WordClustersConverter.MODEL),
  TAGGER(1, PosModelConverter::convert, PosModelConverter.MODEL),
  NAMES(1, EntityModelsConverter::convert, EntityModelsConverter.MODELS.toArray(String[]::new)),
  PHRASES(1, GazetteerConverter::convert, GazetteerConverter.CASELESS, GazetteerConverter.CASED),
  ZONES(1, ZoneNamesConverter::convert),
  PARSER(1, ParserConverter::convert, ParserConverter.MODEL);

  /** Converts the models of a folder, that of the unpacked CoreNLP models, into a flat file. */
  @FunctionalInterface
  interface Converter {

    void convert(Path corenlpModels, Path flatFile, String sourceDigest) throws IOException;
  }

  private final int version;
  private final Converter converter;
  private final List<String> sources;

  /**
   * A model.
   *
   * @param version of the converter; a higher one makes the file anew
   * @param sources the CoreNLP models, under the folder into which they were unpacked
   */
  FlatModel(int version, Converter converter, String... sources) {
    this.version = version;
    this.converter = converter;
    this.sources = List.of(sources);
  }

  int version() {
    return version;
  }

  List<String> sources() {
    return sources;
  }

  /** The flat file under the folder of the unpacked models. */
  Path file(Path corenlpModels) {
    return corenlpModels.resolve("flat").resolve(name().toLowerCase(Locale.ROOT) + ".flat");
  }

  void convert(Path corenlpModels, String sourceDigest) throws IOException {
    converter.convert(corenlpModels, file(corenlpModels), sourceDigest);
  }
}
