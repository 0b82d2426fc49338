package dev.trajectory.ui.playback;

import dev.trajectory.model.Id;
import dev.trajectory.outlook.Playback;
import dev.trajectory.words.PlaybackWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What happens in a quarter, in words: what it costs, what starts, what finishes, which benefits begin.
final class Caption extends VBox {

    /// So many names are listed under a heading, at most and where there is little room.
    private static final int MOST = 12;

    private static final int FEWEST = 3;

    Caption() {
        getStyleClass().add("playback-caption");
        setId("playback-caption");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /// Names as much as there is room for, and counts the rest.
    ///
    /// @param hasCritical part of the critical path is seen by then, so how it looks is said
    /// @param room how high it may be, in pixels
    void show(Playback.Quarter quarter, boolean hasCritical, PlaybackWords words, double room) {
        show(quarter, hasCritical, words, MOST);
        int longest = Math.max(
                quarter.starts().size(),
                Math.max(quarter.finishes().size(), quarter.benefits().size()));
        if (longest > FEWEST && heightAt(getWidth()) > room) {
            show(quarter, hasCritical, words, most(FEWEST, Math.min(longest, MOST), tried -> {
                show(quarter, hasCritical, words, tried);
                return heightAt(getWidth()) <= room;
            }));
        }
    }

    /// The most that there is room for, found by halving: the more is named the higher it is.
    ///
    /// @param fits so many are named in any case
    /// @param above there is no room for so many
    static int most(int fits, int above, IntPredicate hasRoom) {
        int least = fits;
        int tooMany = above;
        while (tooMany - least > 1) {
            int tried = (least + tooMany) / 2;
            if (hasRoom.test(tried)) {
                least = tried;
            } else {
                tooMany = tried;
            }
        }
        return least;
    }

    private double heightAt(double width) {
        applyCss();
        return prefHeight(width);
    }

    /// @param most so many names are listed under each heading, the rest are counted
    private void show(Playback.Quarter quarter, boolean hasCritical, PlaybackWords words, int most) {
        List<Node> parts = new ArrayList<>();
        parts.add(label(words.name(quarter), "playback-quarter"));
        parts.add(label(words.months(quarter), "quiet"));
        parts.add(label(words.costs(quarter), "playback-cost"));
        parts.add(label(words.soFar(quarter), "quiet"));
        Label starts = heading(words.say("starts", quarter.starts().size()));
        mark(starts, quarter.starts(), "playback-start-mark");
        add(parts, starts, quarter.starts(), words, most);
        Label finishes = heading(words.say("finishes", quarter.finishes().size()));
        mark(finishes, quarter.finishes(), "playback-finish-mark");
        add(parts, finishes, quarter.finishes(), words, most);
        Label benefits = heading(words.say("benefits", quarter.benefits().size()));
        add(parts, benefits, quarter.benefits(), words, most);
        if (hasCritical) {
            parts.add(label(words.say("critical"), "quiet", "playback-key"));
        }
        getChildren().setAll(parts);
        setAccessibleText(words.said(quarter));
    }

    private static void add(List<Node> parts, Label heading, List<? extends Id> ids, PlaybackWords words, int most) {
        parts.add(heading);
        words.list(ids, most).forEach(line -> parts.add(label(line, "playback-line")));
    }

    private static Label heading(String text) {
        return label(text, "playback-heading");
    }

    /// Shows how bars of these look in the picture.
    private static void mark(Label heading, List<? extends Id> ids, String style) {
        if (!ids.isEmpty()) {
            Region mark = new Region();
            mark.getStyleClass().add(style);
            heading.setGraphic(mark);
        }
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
