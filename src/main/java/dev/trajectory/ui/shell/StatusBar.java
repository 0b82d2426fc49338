package dev.trajectory.ui.shell;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.roadmap.StatusFigures;
import dev.trajectory.outlook.Outlook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The answers, at the bottom of every view; they change while something is dragged.
final class StatusBar extends HBox {

    private final Locale locale;
    private final Runnable openFindings;
    private Map<String, String> settled = Map.of();

    StatusBar(Locale locale, Runnable openFindings) {
        this.locale = locale;
        this.openFindings = openFindings;
        getStyleClass().add("status-bar");
        setId("status-bar");
    }

    void show(Snapshot snapshot) {
        List<StatusFigures.Figure> figures = StatusFigures.of(snapshot.outlook(), locale);
        settled = values(figures);
        fill(figures, snapshot.outlook());
    }

    /// Shows what would be; figures that differ from the plan's are set in bold and marked.
    void preview(Outlook outlook) {
        fill(
                StatusFigures.of(outlook, locale).stream()
                        .filter(figure -> !figure.name().equals("checks"))
                        .toList(),
                outlook);
    }

    private static Map<String, String> values(List<StatusFigures.Figure> figures) {
        Map<String, String> values = new HashMap<>();
        figures.forEach(figure -> values.put(figure.name(), figure.value()));
        return values;
    }

    private void fill(List<StatusFigures.Figure> figures, Outlook outlook) {
        List<Node> nodes = new ArrayList<>();
        for (StatusFigures.Figure figure : figures) {
            if (!nodes.isEmpty()) {
                nodes.add(new Separator(Orientation.VERTICAL));
            }
            Label label = new Label(figure.label());
            label.getStyleClass().add("quiet");
            nodes.add(label);
            nodes.add(value(figure));
        }
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        Label counts = new Label(StatusFigures.counts(outlook.plan(), locale));
        counts.getStyleClass().add("quiet");
        nodes.add(gap);
        nodes.add(counts);
        getChildren().setAll(nodes);
    }

    private Node value(StatusFigures.Figure figure) {
        if (figure.name().equals("checks")) {
            Hyperlink link = new Hyperlink(figure.value());
            link.setOnAction(_ -> openFindings.run());
            return link;
        }
        Label value = new Label(figure.value());
        value.getStyleClass().add("value");
        if (figure.trouble()) {
            value.getStyleClass().add("trouble");
        }
        if (!figure.value().equals(settled.getOrDefault(figure.name(), figure.value()))) {
            value.getStyleClass().add("changed");
        }
        return value;
    }
}
