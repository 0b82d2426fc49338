package dev.trajectory.ui.welcome;

import dev.trajectory.app.Recent;
import dev.trajectory.words.WindowWords;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Plans worked on before: the last few, and all of them when asked for.
final class RecentShelf extends Shelf {

    private static final int COLUMNS = 3;
    private static final double PICTURE_HEIGHT = 132;

    private final PlanCards cards;
    private final WindowWords words;
    private final Clock clock;
    private final WelcomeView.Deeds deeds;
    private final Hyperlink all;
    private List<PlanCard> shown = List.of();
    private boolean showsAll;

    /// @param clock against which "today" is said
    RecentShelf(PlanCards cards, Clock clock, WelcomeView.Deeds deeds) {
        Hyperlink link = new Hyperlink();
        super(cards.words().say("welcome.recent"), COLUMNS, link);
        this.cards = cards;
        this.words = cards.words();
        this.clock = clock;
        this.deeds = deeds;
        this.all = link;
        all.setOnAction(_ -> {
            showsAll = !showsAll;
            fill();
        });
        fill();
    }

    /// Lists plans, in this order.
    void show(List<Recent> plans) {
        shown = plans.stream().map(this::card).toList();
        fill();
    }

    /// Puts the keyboard on the first plan; false when there is none.
    boolean takesFocus() {
        if (shown.isEmpty()) {
            return false;
        }
        shown.getFirst().requestFocus();
        return true;
    }

    private PlanCard card(Recent recent) {
        Path file = recent.plan().path();
        PlanCard card =
                cards.card(file, recent.plan().name(), when(recent.plan().lastOpened()), PICTURE_HEIGHT);
        card.setOnAction(_ -> deeds.open(file));
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                event.consume();
                deeds.forget(file);
            }
        });
        if (recent.isGone()) {
            card.gone();
        } else {
            cards.glimpses().look(file, card::show);
        }
        return card;
    }

    private void fill() {
        boolean some = shown.size() > COLUMNS;
        put(some && !showsAll ? shown.subList(0, COLUMNS) : shown);
        all.setVisible(some);
        all.setText(showsAll ? words.say("welcome.fewer") : words.say("welcome.all", shown.size()));
    }

    private String when(Instant instant) {
        LocalDateTime opened = LocalDateTime.ofInstant(instant, clock.getZone());
        LocalDate today = LocalDate.now(clock);
        LocalDate day = opened.toLocalDate();
        if (day.equals(today)) {
            return words.say(
                    "welcome.today", String.format(Locale.ROOT, "%02d:%02d", opened.getHour(), opened.getMinute()));
        }
        if (day.equals(today.minusDays(1))) {
            return words.say("welcome.yesterday");
        }
        return day.getYear() == today.getYear() ? words.dayOfYear(day) : words.day(day);
    }
}
