package dev.trajectory.ui.welcome;

import dev.trajectory.app.start.StarterPattern;
import dev.trajectory.draw.Theme;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.theme.FontFaces;
import dev.trajectory.words.StartWords;
import dev.trajectory.words.WindowWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks, step by step, what a new plan needs, says what is wrong as one types, and makes the plan when told to. Until
/// then nothing is made.
public final class NewPlanWizard extends BorderPane {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final KeyCombination BACK = KeyCombination.valueOf("Alt+Left");
    private static final KeyCombination NEXT = KeyCombination.valueOf("Alt+Right");

    private final WindowWords words;
    private final Answers answers;
    private final List<Page> pages;
    private final List<Label> steps = new ArrayList<>();
    private final Label title = new Label();
    private final Label lead = new Label();
    private final Label wrong = new Label();
    private final ScrollPane body = new ScrollPane();
    private final Button back;
    private final Button next;
    private final Button create;
    private final Consumer<Plan> created;
    private int here;
    private boolean touched;

    /// @param usualStart the start that is offered, such as the first day of the next financial year
    /// @param pattern what was asked for; null for an empty plan
    /// @param glimpses works the preview out beside the UI thread
    /// @param created gets the plan
    /// @param cancelled told when there is to be none
    public NewPlanWizard(
            WindowWords words,
            FontFaces fonts,
            ObservableValue<Theme> theme,
            Glimpses glimpses,
            LocalDate usualStart,
            @Nullable StarterPattern pattern,
            Consumer<Plan> created,
            Runnable cancelled) {
        this.words = words;
        this.created = created;
        StartWords startWords = new StartWords(words.locale());
        answers = new Answers(words, startWords, usualStart, pattern);
        pages = List.of(
                new NamePage(answers, words, startWords),
                new OrganisationsPage(answers, words),
                new CapacityPage(answers, words),
                new PatternPage(answers, words, startWords),
                new PreviewPage(answers, words, fonts, theme, glimpses));
        back = button("new.back", () -> go(here - 1));
        next = button("new.next", this::goOn);
        create = button("new.create", this::create);
        Button cancel = button("new.cancel", cancelled);
        cancel.setCancelButton(true);
        next.getStyleClass().add("primary");
        getStyleClass().addAll("window", "wizard");
        setLeft(stepList());
        setCenter(centre());
        setBottom(buttons(cancel));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        answers.onChange(() -> {
            touched = true;
            check();
        });
        go(0);
    }

    /// Puts the keyboard on the first answer of the step that is shown.
    public void focus() {
        pages.get(here).focus();
    }

    /// Whether something was answered that would be lost.
    public boolean isTouched() {
        return touched || pages.stream().anyMatch(Page::isHalfTyped);
    }

    /// Has Enter go on again, after another button had it.
    public void resume() {
        Button enter = create.isDefaultButton() ? create : next;
        enter.setDefaultButton(false);
        enter.setDefaultButton(true);
    }

    Answers answers() {
        return answers;
    }

    private Button button(String key, Runnable deed) {
        Button button = new Button(words.say(key));
        button.setMnemonicParsing(true);
        button.setId(key.replace('.', '-'));
        button.setOnAction(_ -> deed.run());
        return button;
    }

    private VBox stepList() {
        VBox list = new VBox();
        list.getStyleClass().add("wizard-steps");
        for (Page page : pages) {
            Label step = new Label(words.say("new.step", steps.size() + 1, words.say("new." + page.key() + ".step")));
            step.getStyleClass().add("wizard-step");
            steps.add(step);
            list.getChildren().add(step);
        }
        return list;
    }

    private VBox centre() {
        title.getStyleClass().add("wizard-title");
        lead.getStyleClass().add("wizard-lead");
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        wrong.getStyleClass().add("wizard-wrong");
        wrong.setId("new-wrong");
        wrong.setWrapText(true);
        wrong.setMinHeight(Region.USE_PREF_SIZE);
        body.setFitToWidth(true);
        body.setFitToHeight(true);
        body.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        body.setFocusTraversable(false);
        body.getStyleClass().add("panel-scroll");
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox centre = new VBox(title, lead, body, wrong);
        centre.getStyleClass().add("wizard-centre");
        return centre;
    }

    private HBox buttons(Button cancel) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(cancel, gap, back, next, create);
        line.getStyleClass().add("wizard-buttons");
        return line;
    }

    private void key(KeyEvent event) {
        if (BACK.match(event) && here > 0) {
            event.consume();
            go(here - 1);
        } else if (NEXT.match(event) && !next.isDisabled() && here < pages.size() - 1) {
            event.consume();
            goOn();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && !create.isDisabled()) {
            event.consume();
            create();
        }
    }

    private void goOn() {
        pages.get(here).take();
        check();
        if (!next.isDisabled()) {
            go(here + 1);
        }
    }

    private void go(int step) {
        here = step;
        Page page = pages.get(step);
        title.setText(words.say("new." + page.key() + ".title"));
        lead.setText(words.say("new." + page.key() + ".lead"));
        body.setContent(page.node());
        body.setVvalue(0);
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).pseudoClassStateChanged(HERE, i == step);
        }
        boolean last = step == pages.size() - 1;
        back.setDisable(step == 0);
        next.setVisible(!last);
        next.setManaged(!last);
        next.setDefaultButton(!last);
        create.setDefaultButton(last);
        create.getStyleClass().remove("primary");
        if (last) {
            create.getStyleClass().add("primary");
        }
        check();
        page.enter();
        page.focus();
        if (last) {
            create.requestFocus();
        }
    }

    private void check() {
        List<Complaint> all = answers.complaints();
        Page page = pages.get(here);
        List<Complaint> mine = all.stream()
                .filter(each -> page.fields().contains(each.field()))
                .toList();
        next.setDisable(!mine.isEmpty());
        create.setDisable(!all.isEmpty());
        Complaints complaints = new Complaints(touched ? mine : List.of());
        page.mark(complaints);
        String rest =
                touched || mine.isEmpty() ? complaints.first() : mine.getFirst().sentence();
        wrong.setText(rest);
        wrong.setVisible(!rest.isEmpty());
        wrong.setManaged(!rest.isEmpty());
        wrong.pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), touched);
    }

    private void create() {
        pages.get(here).take();
        if (answers.complaints().isEmpty()) {
            created.accept(answers.plan());
        }
    }
}
