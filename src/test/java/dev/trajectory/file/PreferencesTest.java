package dev.trajectory.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.file.Preferences.Density;
import dev.trajectory.file.Preferences.Look;
import dev.trajectory.file.Preferences.Motion;
import dev.trajectory.file.ViewPreferences.Column;
import dev.trajectory.file.ViewPreferences.Sort;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a user chose is read as it was written, and what a newer version knows of is kept.
class PreferencesTest {

    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    private static final Preferences CHOSEN = Preferences.usual()
            .withLook(Look.PROJECTOR)
            .withTextSize(125)
            .withMotion(Motion.OFF)
            .withDensity(Density.ROOMY)
            .withWindow(new WindowBounds(-20, 0, 1366, 768, true))
            .withView(
                    "roadmap",
                    ViewPreferences.usual()
                            .withColumns(List.of(new Column("title", 240), new Column("owner", 90)))
                            .withSort(new Sort("owner", false))
                            .withGrouping("owner")
                            .withPart("capacity", false)
                            .withFolded("lineage", Set.of("C05"))
                            .withOutlineWidth(400)
                            .withZoomPercent(125))
            .withRecent(Path.of("plans", "ä \"b\".trajectory"), "Home first", NOON)
            .withTip("drag to link");

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(read(text(CHOSEN))).isEqualTo(CHOSEN);
        assertThat(read("{}")).isEqualTo(Preferences.usual());
        assertThat(PreferencesText.usual().preferences()).isEqualTo(Preferences.usual());
    }

    @Test
    void motionThatAnEarlierVersionHadOnIsAsTheSystemHasIt() {
        assertThat(read("{ \"motion\": \"ON\" }")).isEqualTo(Preferences.usual());
    }

    @Test
    void fieldsOfANewerVersionStay() {
        String newer = text(CHOSEN)
                .replaceFirst("\\{", "{ \"voice\": \"soft\",")
                .replace("\"sort\": {", "\"frozen\": 2, \"sort\": {")
                .replace("\"name\": \"Home first\"", "\"name\": \"Home first\", \"colour\": \"red\"");
        PreferencesText kept = PreferencesText.decode(newer.getBytes(UTF_8));

        String saved = new String(
                kept.with(kept.preferences().withTextSize(90).withRecent(Path.of("other"), "Other", NOON))
                        .encode(),
                UTF_8);

        assertThat(saved)
                .contains(
                        "\"voice\": \"soft\"", "\"frozen\": 2", "\"colour\": \"red\"", "\"textSize\": 90", "\"Other\"");
    }

    @Test
    void whatIsDamagedOrOutOfRangeIsNotRead() {
        String text = text(CHOSEN);
        for (String damaged : List.of(
                "",
                "nothing",
                text.substring(0, text.length() / 2),
                text.replace("125", "151"),
                text.replace("125", "\"large\""),
                text.replace("PROJECTOR", "SEPIA"))) {
            assertThat(PreferencesText.decode(damaged.getBytes(UTF_8))).isNull();
        }
    }

    @Test
    void textIsNeverTooSmallOrTooLargeToRead() {
        assertThat(Preferences.usual().withTextSize(10).textSize()).isEqualTo(90);
        assertThat(Preferences.usual().withTextSize(1000).textSize()).isEqualTo(150);
    }

    @Test
    void thirtyPlansAreRememberedAndPinnedOnesLongest() {
        Preferences preferences = Preferences.usual();
        for (int i = 0; i < 40; i++) {
            preferences = preferences.withRecent(Path.of("plan " + i), "Plan " + i, NOON.plusSeconds(i));
            if (i < 2) {
                preferences = preferences.withPinned(Path.of("plan " + i), true);
            }
        }

        assertThat(preferences.recents()).hasSize(30);
        assertThat(preferences.recents().getFirst().name()).isEqualTo("Plan 39");
        assertThat(preferences.recents().subList(28, 30))
                .extracting(RecentPlan::name)
                .containsExactly("Plan 1", "Plan 0");
    }

    @Test
    void aPlanOpenedAgainComesFirstAndStaysPinned() {
        Preferences preferences = Preferences.usual()
                .withRecent(Path.of("a"), "A", NOON)
                .withRecent(Path.of("b"), "B", NOON)
                .withPinned(Path.of("a"), true)
                .withRecent(Path.of("a"), "A again", NOON.plusSeconds(9));

        assertThat(preferences.recents())
                .containsExactly(
                        new RecentPlan(Path.of("a"), "A again", NOON.plusSeconds(9), true),
                        new RecentPlan(Path.of("b"), "B", NOON, false));
        assertThat(preferences.withoutRecent(Path.of("a")).recents()).hasSize(1);
    }

    @Test
    void aViewIsAsUsualUntilItIsArranged() {
        ViewPreferences usual = Preferences.usual().view("board");

        assertThat(usual).isEqualTo(ViewPreferences.usual());
        assertThat(usual.shows("capacity", true)).isTrue();
        assertThat(CHOSEN.view("roadmap").shows("capacity", true)).isFalse();
        assertThat(CHOSEN.view("roadmap").folded("lineage")).containsExactly("C05");
        assertThat(CHOSEN.view("roadmap").withFolded("lineage", Set.of()).folds())
                .isEmpty();
    }

    @Test
    void foldsAreRememberedOfThePlansLastFoldedIn() {
        ViewPreferences view = ViewPreferences.usual();
        for (int i = 0; i < 40; i++) {
            view = view.withFolded("plan " + i, Set.of("C1"));
        }

        assertThat(view.folds()).hasSize(30).containsKey("plan 39").doesNotContainKey("plan 9");
    }

    private static String text(Preferences preferences) {
        return new String(PreferencesText.usual().with(preferences).encode(), UTF_8);
    }

    private static Preferences read(String text) {
        return PreferencesText.decode(text.getBytes(UTF_8)).preferences();
    }
}
