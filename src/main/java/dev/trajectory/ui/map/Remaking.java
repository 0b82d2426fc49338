package dev.trajectory.ui.map;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.desk.Desk;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Has the map made anew when what it shows is no longer what is so, and says how far that is.
final class Remaking {

    private final Desk desk;
    private final Consumer<Laying.Laid> taker;
    private final Laying laying = new Laying();
    private final LayingCard card;
    private @Nullable Outlook asked;
    private boolean underWay;

    /// @param taker gets each map made
    Remaking(Desk desk, Consumer<Laying.Laid> taker) {
        this.desk = desk;
        this.taker = taker;
        this.card = new LayingCard(desk.words());
    }

    /// What says how far it is; it lies over the map.
    LayingCard card() {
        return card;
    }

    /// Whether the map last asked for is of another outlook, or none was.
    @SuppressWarnings("ReferenceEquality") // outlooks are made once and handed on; comparing their contents is slow
    boolean isDue(Outlook outlook) {
        return asked != outlook;
    }

    /// The next time one looks a map is to be made.
    void forget() {
        asked = null;
    }

    /// Makes the map of the plan as it is.
    void begin(Wish wish) {
        Snapshot snapshot = desk.snapshot();
        asked = snapshot.outlook();
        PageStyle style = new PageStyle(desk.theme().get(), desk.textSize().get() / 100.0);
        String option = snapshot.option() == null ? "" : snapshot.option().name();
        Laying.Request request = new Laying.Request(
                snapshot.outlook(), wish, style, option, desk.words().locale());
        underWay = true;
        card.begin(snapshot.outlook().plan().chunks().size(), () -> cancel(wish));
        laying.make(request, new Laying.Answer() {
            @Override
            public void reached(double share) {
                card.reached(share);
            }

            @Override
            public void made(Laying.Laid map) {
                underWay = false;
                card.end();
                taker.accept(map);
            }

            @Override
            public void failed(Throwable error) {
                underWay = false;
                card.stopped(desk.words().say("map.failed", String.valueOf(error.getMessage())), () -> begin(wish));
            }
        });
    }

    /// Gives up what is under way; false when nothing is.
    boolean cancel(Wish wish) {
        if (!underWay) {
            return false;
        }
        underWay = false;
        laying.cancel();
        card.stopped(desk.words().say("map.stopped"), () -> begin(wish));
        return true;
    }

    boolean isUnderWay() {
        return underWay;
    }
}
