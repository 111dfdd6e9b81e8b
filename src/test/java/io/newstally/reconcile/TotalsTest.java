package io.newstally.reconcile;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.model.Figure;
import io.newstally.model.Total;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One line, one article: its claims, sentence by sentence, and the row that an expert writes. */
class TotalsTest {

  private static final Totals TOTALS = new Totals(Story.LEXICON);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          one victim told thrice => Man killed: killed 1 |who=man / A man was shot dead: killed 1 |who=man / John Smith died: killed 1 implied |who=John Smith => killed 1 1 1
          names only => Ann Lee died: killed 1 implied |who=Ann Lee / Bo Chen died: killed 1 implied |who=Bo Chen / Lee died at home: killed 1 implied |who=Lee => killed 2 2 2
          the same count again => Three soldiers were killed: killed 3 |who=soldiers / The three men were killed: killed 3 |who=men => killed 3 3 3
          other people => Two soldiers were killed: killed 2 |who=soldiers / Two militants were killed: killed 2 |who=militants => killed 4 4 4
          joined counts => Three soldiers and two civilians died: killed 3 |who=soldiers; killed 2 |who=civilians => killed 5 5 5
          parts in their whole => Ten people died including three children: killed 10 |who=people; killed 3 part |who=children => killed 10 10 10
          parts without a whole => Three children died: killed 3 part |who=children => killed 3 3 3
          a whole and its groups => Ten people died: killed 10 |who=people / Seven soldiers and three villagers died: killed 7 |who=soldiers; killed 3 |who=villagers => killed 10 10 10
          a stated total wins => Two died in Sur: killed 2 |where=Sur / Four died in Ras: killed 4 |where=Ras / In all eight died: killed 8 => killed 8 8 8
          a toll wins over places => Two died in Sur: killed 2 |where=Sur / The death toll rose to 12: killed 12 total |where=Ras => killed 12 12 12
          two places => Two died in Sur: killed 2 |where=Sur / Four died in Ras: killed 4 |where=Ras => killed 6 6 6
          besides => One man died: killed 1 |who=man / Another two died: killed 2 => killed 3 3 3
          in the same march => A court freed 26 dockers: released 26 |who=dockers / Four boys held in the same march were sent home: released 4 |who=boys |at=Four boys => released 30 30 30
          held since Friday => All 34 were held since Friday: arrested 34 total / Four boys held in the same march were sent home: arrested 4 |who=boys |at=Four boys => arrested 38 38 38
          besides within the whole => Three died: killed 3 / One man died: killed 1 |who=man / Two others died: killed 2 |who=others => killed 3 3 3
          exact over hedged => At least nine died: killed >=9 / Nine people died: killed 9 |who=people => killed 9 9 9
          a lower bound => At least nine died: killed >=9 => killed 9 9 -
          a vague word => Dozens died: killed 24..99 => killed - 24 99
          nobody hurt => No one was hurt: injured 0 => injured 0 0 0
          only claimed => The rebels say six died: killed 6 claimed => killed 6 6 6
          reported beside claimed => Two died: killed 2 / The rebels say six died: killed 6 claimed => killed 2 2 2
          plans and denials => They threaten to kill 5: killed 5 planned / It denied that 5 were held: held_captive 5 denied => -
          background left out => Two died: killed 2 |when=2024-05-01 / In March 2023 forty died: killed 40 |when=2023-03 => killed 2 2 2
          only background counts => In March 2023 forty died: killed 40 |when=2023-03 => killed 40 40 40
          the toll of a war => Two died: killed 2 |when=2024-05-01 / The war killed 9000: killed 9000 total |when=2022-02-24/2024-05-02 => killed 2 2 2
          the toll to date of a war => Two died: killed 2 |when=2024-05-01 / The war killed 9000: killed 9000 total |when=../2024-05-02 => killed 2 2 2
          weeks ago and recalled => Two died: killed 2 |when=2024-05-01 / It rained: injured 1 |when=2024-05-01 / It rained: injured 1 |when=2024-05-01 / It rained: injured 1 |when=2024-05-01 / A raid in March killed 47 and took nine: killed 47 |when=2024-04-02; taken_captive 9 |when=2024-04-02 => killed 2 2 2, injured 1 1 1
          the month before => Two died: killed 2 |when=2024-05-01 / It rained: killed 2 / It rained: killed 2 / It rained: killed 2 / They let 22 go in April: released 22 |when=2024-04 => killed 2 2 2
          an old case at court => A man was charged over the June shooting: arrested 1 |who=man |when=2024-05-01; killed 1 |who=baker |when=2023-06 / Three others were shot: injured 3 |who=others |when=2023-06-11 |rule=injure => killed 1 1 1, injured 3 3 3, arrested 1 1 1
          nobody hurt and an old death => No one was hurt: injured 0 |when=2024-05-01 / It rained: killed 1 |who=man |when=2001 => injured 0 0 0
          weeks ago and at the head => Nine taken in March: taken_captive 9 |when=2024-04-02 / Two died: killed 2 |when=2024-05-01 => killed 2 2 2, taken_captive 9 9 9
          as many as some say => The death toll is 12: killed 12 total / Papers speak of as many as 20: killed <=20 => killed 12 12 12
          shot and killed => A man was shot and killed: injured 1 |who=man; killed 1 |who=man => killed 1 1 1
          died of wounds => A man was shot: injured 1 |who=man / The man died: killed 1 implied |who=man => killed 1 1 1
          one dead and one hurt => A man died: killed 1 |who=man / A woman was hurt: injured 1 |who=woman => killed 1 1 1, injured 1 1 1
          shot, one fatally => Four people were shot, one of them died: injured 4 |who=people |rule=shoot; killed 1 => killed 1 1 1, injured 3 3 3
          shot and all dead => Three men were shot: injured 3 |who=men |rule=shoot / The three men died: killed 3 |who=men => killed 3 3 3
          shot besides the dead => One man died and three others were shot: killed 1 |who=man |at=One man; injured 3 |who=others |rule=shoot |at=three others => killed 1 1 1, injured 3 3 3
          wounded besides the dead => One died: killed 1 / Four were wounded: injured 4 |rule=injure => killed 1 1 1, injured 4 4 4
          shot, then dead by name => A cook was shot: injured 1 |who=cook |rule=shoot / Ann Lee died in hospital: killed 1 implied |who=Ann Lee => killed 1 1 1
          shot in a double shooting, one dead => A man died: killed 1 |who=man / It was a double shooting: injured 2 |rule=shooting-of-several |at=double shooting => killed 1 1 1, injured 1 1 1
          a murder-suicide of one named => It was a murder-suicide: killed 2 implied / Ann Lee died: killed 1 implied |who=Ann Lee => killed 2 2 2
          a murder-suicide of three named => It was a murder-suicide: killed 2 implied / Ann Lee died: killed 1 implied |who=Ann Lee / Bo Chen died: killed 1 implied |who=Bo Chen / Cy Diaz died: killed 1 implied |who=Cy Diaz => killed 3 3 3
          several are fewer than counted => One man died: killed 1 |who=man / Several pupils have died: killed 3..9 |who=pupils => killed 1 1 1
          another than the accused => A teen was held for the death of another teen: killed 1 |who=teen |at=another teen / Bo Chen died: killed 1 implied |who=Bo Chen => killed 1 1 1
          the other is known => Four pupils were hurt: injured 4 |who=pupils |rule=injure / Three went to Sur and the other victim to Ras: injured 1 implied |who=other victim |rule=to-hospital |at=other victim => injured 4 4 4
          others who live => Two men were killed: killed 2 |who=men / Two pupils were shot but survived: injured 2 |who=pupils |rule=shoot |at=Two pupils => killed 2 2 2, injured 2 2 2
          the dead child is the one hit => A baby was killed as he fired at the boy: killed 1 |who=baby |at=A baby; injured 1 implied |who=boy |rule=shoot |at=the boy => killed 1 1 1
          both are hit => The uncle was shot while the child was shot: injured 1 implied |who=uncle |rule=shoot |at=The uncle; injured 1 implied |who=child |rule=shoot |at=the child => injured 2 2 2
          another than the doer => A teen was killed: killed 1 |who=teen / A boy is held for the murder of another teen: killed 1 |who=teen |by=boy |at=another teen => killed 1 1 1
          the others are known => Five were shot: injured 5 |rule=shoot / The four other victims left hospital: injured 4 |who=other victims |rule=to-hospital |at=four other victims => injured 5 5 5
          two ages are two => A 24-year-old man was shot: injured 1 |who=man |rule=shoot |at=A 24-year-old man / A 31-year-old man was shot: injured 1 |who=man |rule=shoot |at=A 31-year-old man => injured 2 2 2
          one age is one => A 24-year-old man was shot: injured 1 |who=man |rule=shoot |at=A 24-year-old man / Ben Moor, 24, was shot twice: injured 1 implied |who=Ben Moor |rule=shoot |at=Ben Moor => injured 1 1 1
          a child is no man => A boy was hurt: injured 1 |who=boy |at=A boy / A 41-year-old died: killed 1 |who=year-old |at=A 41-year-old => killed 1 1 1, injured 1 1 1
          the hurt and the dead => One man died: killed 1 |who=man / A man was hurt: injured 1 |who=man |rule=injure => killed 1 1 1, injured 1 1 1
          another in the body => Man killed, another hurt: killed 1 implied |who=Man |at=Man; injured 1 |who=another |at=another / Another man was hurt: injured 1 |who=man |at=Another man => killed 1 1 1, injured 1 1 1
          another of those told => Six people were hurt: injured 6 |who=people |at=Six people / A man was hurt in the leg: injured 1 |who=man |at=A man / Another woman was hurt: injured 1 |who=woman |at=Another woman => injured 6 6 6
          others than the dead => One dead, three hurt: killed 1 |at=One; injured 3 |at=three / One man died and three others were hurt: killed 1 |who=man |at=One man; injured 3 |who=others |at=three others => killed 1 1 1, injured 3 3 3
          taken to hospital => Six were hurt in Ras: injured 6 |where=Ras / Three were treated: injured 3 |where=Sur Medical Center => injured 6 6 6
          a count and its groups => Seven hurt in Ras: injured 7 |when=2024-05-02 / Four women and three men were hurt on Monday: injured 4 |who=women |when=2024-04-29 |at=Four women; injured 3 |who=men |when=2024-04-29 |at=three men => injured 7 7 7
          one of them elsewhere => Six were hurt in Ras: injured 6 |where=Ras / A man was hurt in Sur: injured 1 |who=man |where=Sur => injured 6 6 6
          shot and told apart later => One dead, one hurt: killed 1 |at=One dead; injured 1 |rule=injure |at=one hurt / A man and a woman were shot: injured 1 |who=man |rule=shoot |at=A man; injured 1 |who=woman |rule=shoot |at=a woman / The man died: killed 1 implied |who=man => killed 1 1 1, injured 1 1 1
          hurt beside more dead => Three died and two were wounded: killed 3 |at=Three; injured 2 |rule=injure |at=two / Three men were shot: injured 3 |who=men |rule=shoot => killed 3 3 3, injured 2 2 2
          the dead of the year => A man was hurt: injured 1 |who=man |rule=injure |when=2024-05-01 / The town has seen 85 killings: killed 85 total |when=../2024-05-02 => injured 1 1 1
          nobody in this incident => The bombs collectively injured seven: injured 7 total / In this incident no one was hurt: injured 0 => injured 0 0 0
          several incidents are the news => The two blasts combined killed nine: killed 9 / The first killed four: killed 4 => killed 9 9 9
          the driver and others => The driver and two others died: killed 1 implied |who=driver |at=The driver; killed 2 |who=others |at=two others => killed 3 3 3
          the driver among the three => Three died: killed 3 / The driver and two others died: killed 1 implied |who=driver |at=The driver; killed 2 |who=others |at=two others => killed 3 3 3
          a guard also => The mayor was shot dead: killed 1 implied |who=mayor / A guard was also killed: killed 1 |who=guard => killed 2 2 2
          a list of like groups => Three army soldiers and one harbour soldier died: killed 3 |who=army soldiers |at=Three army soldiers; killed 1 |who=harbour soldier |at=one harbour soldier => killed 4 4 4
          what came long after => No one was hurt: injured 0 |when=2024-05-01 / The culprit died in 2026: killed 1 implied |who=culprit |when=2026 => injured 0 0 0
          others brought elsewhere => Six were hurt in Ras: injured 6 |where=Ras |rule=injure / Two cooks died: killed 2 |who=cooks / The van took two others to Sur: injured 2 |who=others |where=Sur |rule=injure |at=two others => killed 2 2 2, injured 6 6 6
          other attacks => A cook was shot: injured 1 |who=cook |rule=shoot / Nine more were shot across the city: injured 9 => injured 1 1 1
          also said of another => Four were hurt: injured 4 / A boy was hit in the leg on Elm Street and a girl was also hurt: injured 1 |who=boy |at=A boy; injured 1 |who=girl |at=a girl => injured 4 4 4
          the deed of a trial => Two men held over a fire that killed five: arrested 2 |when=2024-05-01; killed 5 |when=2023-11-02 => killed 5 5 5, arrested 2 2 2
          an old deed beside the news => Two died: killed 2 |when=2024-05-01 / Five were hurt in 2019: injured 5 |when=2019 => killed 2 2 2
          """)
  void tallies(String name, String article, String expected) {
    Story story = Story.story("a", "2024-05-02", "");
    for (String sentence : article.split(" / ", -1)) {
      String[] parts = sentence.split(": ", 2);
      story.says(parts[0]);
      for (String claim : parts[1].split("; ", -1)) {
        story.claim(claim);
      }
    }
    assertThat(row(TOTALS.of(story.article(), story.facts()))).isEqualTo(expected);
  }

  @Test
  void namesTheClaimsBehindAFigure() {
    Story story =
        Story.story("a", "2024-05-02", "")
            .says("Man killed.")
            .claim("killed 1 | who=man")
            .says("In 2019 an attack killed 40 people.")
            .claim("killed 40 | when=2019")
            .says("John Smith died.")
            .claim("killed 1 implied | who=John Smith");
    assertThat(TOTALS.of(story.article(), story.facts()))
        .singleElement()
        .extracting(Total::factIds)
        .isEqualTo(List.of("a-1", "a-3"));
  }

  private static String row(List<Total> totals) {
    return totals.isEmpty()
        ? "-"
        : totals.stream()
            .map(t -> t.type().label() + " " + show(t.figure()))
            .collect(joining(", "));
  }

  private static String show(Figure figure) {
    return java.util.stream.Stream.of(figure.best(), figure.low(), figure.high())
        .map(n -> n == null ? "-" : n.toString())
        .collect(joining(" "));
  }
}
