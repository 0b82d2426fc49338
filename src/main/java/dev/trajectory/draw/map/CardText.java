package dev.trajectory.draw.map;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Theme;
import dev.trajectory.model.Chunk;
import dev.trajectory.schedule.Placement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands on a card, broken into lines that fit it at its usual size.
///
/// @param number by which it is called out
/// @param code of who leads it; empty for nobody
/// @param name in at most three lines, and in four where it takes the place of the dates
/// @param dates when it is done; empty where the name needs their line
/// @param state how far it may slip, or why that is not the question; empty where nothing is to say
record CardText(String number, String code, List<String> name, String dates, String state) {

    private static final int LINES = 3;

    /// Where the dates are left out.
    private static final int MOST_LINES = 4;

    static Lettering name(Theme theme) {
        return theme.lettering(TextRole.CARD_NAME);
    }

    static Lettering small(Theme theme) {
        return theme.lettering(TextRole.SMALLEST_CONDENSED);
    }

    static CardText of(MapScene scene, Chunk chunk) {
        Theme theme = scene.theme();
        double room = CardLayer.room(scene.layout().sizes());
        Lettering name = name(theme);
        Placement placement = scene.outlook().schedule().placement(chunk.id());
        List<String> lines = name.typeface().wrap(chunk.title(), name.size(), room, MOST_LINES);
        boolean isLong = lines.size() > LINES;
        return new CardText(
                Integer.toString(scene.number(chunk.id())),
                scene.code(chunk.owner()),
                lines,
                isLong ? "" : small(theme).fit(dates(scene, placement), room),
                state(scene, chunk, placement));
    }

    /// Whether the name takes the place of the dates: a name is not cut short as long as there is anything else
    /// that can be told where one asks.
    boolean isLong() {
        return dates.isEmpty();
    }

    private static String dates(MapScene scene, @Nullable Placement placement) {
        return placement == null ? scene.words().noDate() : scene.words().dates(placement.start(), placement.finish());
    }

    private static String state(MapScene scene, Chunk chunk, @Nullable Placement placement) {
        if (chunk.progress().isFinished()) {
            return scene.words().done();
        }
        if (chunk.progress().percentComplete() > 0) {
            return scene.words().percentDone(chunk.progress().percentComplete());
        }
        if (placement == null || placement.floatDays() == null) {
            return "";
        }
        return placement.critical() ? scene.words().critical() : scene.words().floatDays(placement.floatDays());
    }
}
