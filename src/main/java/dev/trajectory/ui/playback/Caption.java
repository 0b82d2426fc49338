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
    /// @param room how high it may be, in pixels
    void show(Playback.Quarter quarter, PlaybackWords words, double room) {
        show(quarter, words, MOST);
        int longest = Math.max(
                quarter.starts().size(),
                Math.max(quarter.finishes().size(), quarter.benefits().size()));
        if (longest > FEWEST && heightAt(getWidth()) > room) {
            show(quarter, words, most(FEWEST, Math.min(longest, MOST), tried -> {
                show(quarter, words, tried);
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
    private void show(Playback.Quarter quarter, PlaybackWords words, int most) {
        List<Node> parts = new ArrayList<>();
        parts.add(label(words.name(quarter), "playback-quarter"));
        parts.add(label(words.months(quarter), "quiet"));
        parts.add(label(words.costs(quarter), "playback-cost"));
        parts.add(label(words.soFar(quarter), "quiet"));
        add(parts, words.say("starts", quarter.starts().size()), quarter.starts(), words, most);
        add(parts, words.say("finishes", quarter.finishes().size()), quarter.finishes(), words, most);
        add(parts, words.say("benefits", quarter.benefits().size()), quarter.benefits(), words, most);
        getChildren().setAll(parts);
        setAccessibleText(words.said(quarter));
    }

    private static void add(List<Node> parts, String heading, List<? extends Id> ids, PlaybackWords words, int most) {
        parts.add(label(heading, "playback-heading"));
        words.list(ids, most).forEach(line -> parts.add(label(line, "playback-line")));
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
