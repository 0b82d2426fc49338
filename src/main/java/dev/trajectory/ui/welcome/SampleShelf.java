package dev.trajectory.ui.welcome;

import dev.trajectory.outlook.Outlook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Samples to learn from.
final class SampleShelf extends Shelf {

    private static final int COLUMNS = 4;
    private static final double PICTURE_HEIGHT = 78;

    private final PlanCards cards;
    private final Consumer<Path> open;
    private final List<PlanCard> shown = new ArrayList<>();

    SampleShelf(PlanCards cards, Consumer<Path> open) {
        super(cards.words().say("welcome.samples"), COLUMNS);
        this.cards = cards;
        this.open = open;
    }

    /// Lists samples; those without chunks are left out, since an empty plan is offered anyway.
    void show(List<Path> files) {
        shown.clear();
        for (Path file : files) {
            PlanCard card = cards.card(file, String.valueOf(file.getFileName()), "", PICTURE_HEIGHT);
            card.setOnAction(_ -> open.accept(file));
            shown.add(card);
            cards.glimpses().look(file, glimpse -> show(card, glimpse));
        }
        put(shown);
    }

    private void show(PlanCard card, Glimpse glimpse) {
        if (glimpse instanceof Glimpse.Seen(Outlook outlook)) {
            if (outlook.plan().chunks().isEmpty()) {
                shown.remove(card);
                put(shown);
                return;
            }
            card.note(cards.words()
                    .say("welcome.organisations", outlook.plan().organisations().size()));
        }
        card.show(glimpse);
    }
}
