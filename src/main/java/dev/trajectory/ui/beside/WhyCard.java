package dev.trajectory.ui.beside;

import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Cause;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.control.LineButton;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/// "Why does it start then?": the earliest date that each reason would allow, as a dot plot, the last one binding; and
/// what it would help to lift that one.
final class WhyCard extends VBox {

    private static final double WIDTH = 400;

    /// What lies left and right of a row within the card, in pixels.
    private static final double MARGINS = 34;

    private static final double PLOT = 104;
    private static final double DOT = 4;

    private final Desk desk;
    private final WindowWords words;
    private final Label verdict = new Label();
    private final Label help = new Label();

    WhyCard(Desk desk, Placement placement) {
        this.desk = desk;
        this.words = desk.words();
        getStyleClass().add("why");
        List<Cause> causes = placement.causes();
        LocalDate first = causes.getFirst().date();
        LocalDate last = causes.getLast().date();
        for (int i = 0; i < causes.size(); i++) {
            getChildren().add(row(causes.get(i), i == causes.size() - 1, first, last));
        }
        verdict.setText(verdict(causes));
        verdict.setWrapText(true);
        verdict.getStyleClass().add("verdict");
        help.setWrapText(true);
        help.getStyleClass().add("quiet");
        getChildren().addAll(new Region(), verdict, help, new WhyNext(desk, placement));
        weighLifting(placement, causes.getLast());
    }

    /// How wide it is at the user's size of text, in pixels.
    static double width(Desk desk) {
        return desk.px(WIDTH);
    }

    private Button row(Cause cause, boolean binding, LocalDate first, LocalDate last) {
        Label name = new Label(desk.sentences().causeLabel(cause));
        name.setMaxWidth(Double.MAX_VALUE);
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label date = new Label(words.day(cause.date()));
        date.getStyleClass().add("date");
        HBox line = new HBox(name, plot(cause.date(), first, last), date);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("why-line");
        Button row = new LineButton(line, WIDTH - MARGINS);
        row.getStyleClass().add("why-row");
        if (binding) {
            row.getStyleClass().add("binding");
        }
        row.setAccessibleText(desk.sentences().cause(cause));
        line.setPrefWidth(width(desk) - MARGINS);
        Id subject = cause.subject();
        row.setDisable(subject == null);
        row.setOnAction(_ -> {
            if (subject != null) {
                desk.host().reveal(subject);
            }
        });
        return row;
    }

    private static Pane plot(LocalDate date, LocalDate first, LocalDate last) {
        double days = Math.max(1, last.toEpochDay() - first.toEpochDay());
        double x = DOT + (PLOT - 2 * DOT) * (date.toEpochDay() - first.toEpochDay()) / days;
        Line track = new Line(DOT, 8, PLOT - DOT, 8);
        track.getStyleClass().add("track");
        Line reach = new Line(DOT, 8, x, 8);
        reach.getStyleClass().add("reach");
        Circle dot = new Circle(x, 8, DOT);
        dot.getStyleClass().add("dot");
        Pane plot = new Pane(track, reach, dot);
        plot.setMinSize(PLOT, 16);
        plot.setMaxSize(PLOT, 16);
        return plot;
    }

    private String verdict(List<Cause> causes) {
        Cause binding = causes.getLast();
        String name = desk.sentences().causeLabel(binding);
        if (causes.size() == 1) {
            return words.say("why.only", name);
        }
        long days = binding.date().toEpochDay()
                - causes.get(causes.size() - 2).date().toEpochDay();
        return days == 0 ? words.say("why.lastTogether", name) : words.say("why.last", name, days);
    }

    /// Works out beside the UI thread what lifting the binding reason would do, and says it when it is known.
    private void weighLifting(Placement placement, Cause binding) {
        Plan without = Lifting.of(desk.snapshot().outlook().plan(), placement.chunk(), binding);
        if (without == null) {
            return;
        }
        help.setText(words.say("why.working"));
        LocalDate finish = desk.snapshot().outlook().schedule().finish();
        desk.session().imagine(without, outlook -> {
            Placement then = outlook.schedule().placement(placement.chunk());
            LocalDate finishThen = outlook.schedule().finish();
            if (then == null || finish == null || finishThen == null) {
                help.setText("");
                return;
            }
            long earlier = placement.start().toEpochDay() - then.start().toEpochDay();
            long sooner = finish.toEpochDay() - finishThen.toEpochDay();
            help.setText(
                    earlier <= 0 ? words.say("why.noHelp") : words.say("why.help", words.day(then.start()), sooner));
        });
    }
}
