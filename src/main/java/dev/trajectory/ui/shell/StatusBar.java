package dev.trajectory.ui.shell;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.money.StatusReasons;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.roadmap.StatusFigures;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.glossary.Abbreviations;
import dev.trajectory.words.MoneyWords;
import dev.trajectory.words.OptionWords;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The answers, at the bottom of every view; they change while something is dragged.
final class StatusBar extends WrapRow {

    private static final String CHECKS = "checks";

    private static final Set<String> ASKABLE =
            Set.of(StatusFigures.FUNDED, StatusFigures.NET_PRESENT_VALUE, StatusFigures.COST_RATIO);

    private final Desk desk;
    private final WindowWords words;
    private final Locale locale;
    private final Abbreviations abbreviations;
    private final Runnable openFindings;
    private final Runnable openPromises;
    private @Nullable Snapshot shown;
    private boolean isPreview;

    /// Whether an edit is worked out that is not in the plan yet.
    private boolean isWorking;
    private List<StatusFigures.Figure> figures = List.of();
    private Map<String, String> settled = Map.of();
    private Optional<StatusFigures.Figure> checks = Optional.empty();
    private Set<Node> dispensable = Set.of();

    /// Over which years and in which prices the answers about money are.
    private Label basis = new Label();

    /// The prices alone, where there is no room for that.
    private Label prices = new Label();

    StatusBar(Desk desk, Runnable openFindings, Runnable openPromises) {
        super(6, 0);
        this.desk = desk;
        this.words = desk.words();
        this.abbreviations = new Abbreviations(desk);
        this.locale = words.locale();
        this.openFindings = openFindings;
        this.openPromises = openPromises;
        getStyleClass().add("status-bar");
        setId("status-bar");
        desk.session().beside().watch(this::tellWorking);
    }

    private void tellWorking(boolean isWorked) {
        if (isWorking != isWorked) {
            isWorking = isWorked;
            Snapshot now = desk.snapshot();
            shown = null;
            show(now);
        }
    }

    void show(Snapshot snapshot) {
        boolean isSame = shown != null && saysSame(shown, snapshot);
        if (isSame && !isPreview) {
            return;
        }
        if (shown == null || !shown.sameOutlook(snapshot)) {
            figures = StatusFigures.of(snapshot.outlook(), locale);
        }
        shown = snapshot;
        isPreview = false;
        settled = values(figures);
        checks = figures.stream().filter(figure -> figure.name().equals(CHECKS)).findFirst();
        String counts = StatusFigures.counts(snapshot.plan(), locale);
        switch (snapshot.stage()) {
            case STALE -> fill(figures, _ -> true, words.say("status.planning", counts), true);
            case DATED -> fill(figures, CHECKS::equals, words.say("status.checking", counts), true);
            case COMPLETE ->
                fill(figures, _ -> false, isWorking ? words.say("status.working", counts) : counts, isWorking);
        }
    }

    /// Whether the answers are those that stand here already: another selection changes none.
    @SuppressWarnings("ReferenceEquality") // plans are made once and handed on; comparing their contents is slow
    private static boolean saysSame(Snapshot one, Snapshot other) {
        return one.sameOutlook(other) && one.stage() == other.stage() && one.plan() == other.plan();
    }

    /// Shows what would be; figures that differ from the plan's are set in bold and marked. What the checks would
    /// find is not known: what they found of the plan stays, and looks it.
    void preview(Outlook outlook) {
        isPreview = true;
        List<StatusFigures.Figure> would = new ArrayList<>();
        StatusFigures.of(outlook, locale).stream()
                .filter(figure -> !figure.name().equals(CHECKS))
                .forEach(would::add);
        checks.ifPresent(would::add);
        fill(would, CHECKS::equals, StatusFigures.counts(outlook.plan(), locale), false);
    }

    private static Map<String, String> values(List<StatusFigures.Figure> figures) {
        Map<String, String> values = new HashMap<>();
        figures.forEach(figure -> values.put(figure.name(), figure.value()));
        return values;
    }

    /// @param isOld by name, whether a figure is of an earlier plan
    /// @param counts what stands at the other end
    /// @param needed whether that must be seen, in a line of its own where there is no room
    private void fill(List<StatusFigures.Figure> figures, Predicate<String> isOld, String counts, boolean needed) {
        List<Node> nodes = new ArrayList<>();
        String said = figures.stream()
                .filter(StatusBar::isBasis)
                .map(StatusFigures.Figure::label)
                .findFirst()
                .orElse("");
        for (StatusFigures.Figure figure : figures) {
            if (!isBasis(figure)) {
                if (!nodes.isEmpty()) {
                    nodes.add(new Separator(Orientation.VERTICAL));
                }
                nodes.add(node(figure, isOld.test(figure.name())));
            }
        }
        basis = money(said);
        prices = money(said.isEmpty() ? "" : new MoneyWords(desk.plan(), locale).prices());
        HBox.setHgrow(prices, Priority.ALWAYS);
        Label right = new Label(counts);
        right.getStyleClass().addAll("quiet", "counts");
        HBox.setHgrow(right, Priority.ALWAYS);
        dispensable = needed ? Set.of(basis, prices) : Set.of(basis, prices, right);
        nodes.addAll(List.of(right, basis, prices));
        getChildren().setAll(nodes);
    }

    private static Label money(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("quiet", "money-basis");
        label.setManaged(!text.isEmpty());
        return label;
    }

    @Override
    protected @Nullable Node fuller(Node node) {
        return node.equals(prices) ? basis : null;
    }

    @Override
    protected boolean isDispensable(Node node) {
        return dispensable.contains(node);
    }

    private static boolean isBasis(StatusFigures.Figure figure) {
        return figure.name().equals(StatusFigures.MONEY_BASIS);
    }

    private Node node(StatusFigures.Figure figure, boolean isOld) {
        Label label = new Label(figure.label());
        label.getStyleClass().add("quiet");
        abbreviations.explain(label);
        Labeled value = value(figure);
        if (ASKABLE.contains(figure.name())) {
            value.setTooltip(new Tooltip(counting()));
            value.setAccessibleHelp(counting());
        }
        if (isOld) {
            value.getStyleClass().add("stale");
            value.setAccessibleHelp(words.say("status.old"));
        }
        HBox node = new HBox(label, value);
        node.getStyleClass().add("figure");
        return node;
    }

    /// What answers about money are, in full.
    private String counting() {
        Plan plan = desk.plan();
        return new OptionWords(plan, locale).basis(plan.settings().funding().counting());
    }

    private Labeled value(StatusFigures.Figure figure) {
        if (figure.name().equals(CHECKS)) {
            Hyperlink link = new Hyperlink(figure.value());
            link.setOnAction(_ -> openFindings.run());
            return link;
        }
        Labeled value = ASKABLE.contains(figure.name())
                ? asked(figure)
                : figure.name().equals(StatusFigures.PROMISES) ? promises(figure) : new Label(figure.value());
        value.getStyleClass().add("value");
        if (figure.trouble()) {
            value.getStyleClass().add("trouble");
        }
        if (!figure.value().equals(settled.getOrDefault(figure.name(), figure.value()))) {
            value.getStyleClass().add("changed");
        }
        return value;
    }

    /// How many promises stand, which leads to them.
    private Hyperlink promises(StatusFigures.Figure figure) {
        Hyperlink link = new Hyperlink(figure.value());
        link.setAccessibleText(words.say("status.promises", figure.label(), figure.value()));
        link.setOnAction(_ -> openPromises.run());
        return link;
    }

    /// A figure about money, which answers why it is what it is.
    private Hyperlink asked(StatusFigures.Figure figure) {
        Hyperlink link = new Hyperlink(figure.value());
        link.setAccessibleText(words.say("status.why", figure.label(), figure.value()));
        link.setOnAction(_ -> {
            Subject.Figure account = StatusReasons.of(desk.snapshot().outlook(), figure, locale);
            if (account != null) {
                desk.host().why(account, desk.snapshot().outlook().money(), link);
            }
        });
        return link;
    }
}
