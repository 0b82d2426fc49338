package dev.trajectory.ui.shell;

import dev.trajectory.app.Folders;
import dev.trajectory.app.Leftover;
import dev.trajectory.app.OpenPlan;
import dev.trajectory.app.PlanFile;
import dev.trajectory.app.PlanSession;
import dev.trajectory.app.Recalculator;
import dev.trajectory.app.Recent;
import dev.trajectory.app.Recovered;
import dev.trajectory.app.Recovery;
import dev.trajectory.app.Services;
import dev.trajectory.app.start.StarterPattern;
import dev.trajectory.file.Document;
import dev.trajectory.file.FileTrouble;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.control.Question.Answer;
import dev.trajectory.ui.theme.Appearance;
import dev.trajectory.ui.theme.FontFaces;
import dev.trajectory.ui.theme.Look;
import dev.trajectory.ui.welcome.Glimpses;
import dev.trajectory.ui.welcome.NewPlanWizard;
import dev.trajectory.ui.welcome.WelcomeView;
import dev.trajectory.words.CommandWords;
import dev.trajectory.words.ProblemWords;
import dev.trajectory.words.TroubleWords;
import dev.trajectory.words.WindowWords;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The program with its windows. Builds the graph of objects: there is no other place where they find each other.
public final class DesktopApp extends Application implements PlanWindow.Program {

    private static final double WIDTH = 1_440;
    private static final double HEIGHT = 900;
    private static final double WIZARD_WIDTH = 1_080;
    private static final double WIZARD_HEIGHT = 760;
    private static final String ROADMAP = "roadmap";

    private static Path samples = Path.of("samples");

    private final WindowWords words = new WindowWords(Locale.UK);
    private final List<PlanWindow> windows = new ArrayList<>();
    private final Services services = Services.of(
            Folders.usual(), Clock.system(ZoneId.systemDefault()), Platform::runLater, CommandWords.version());
    private final FontFaces fonts = new FontFaces();
    private final Appearance appearance = new Appearance();
    private @Nullable Stage welcome;
    private @Nullable WelcomeView welcomeView;

    /// Starts the toolkit and stays until the last window is closed.
    ///
    /// @param samplesAt the folder with the samples
    /// @param arguments plan files to open
    public static void launch(Path samplesAt, String... arguments) {
        samples = samplesAt;
        Application.launch(DesktopApp.class, arguments);
    }

    @Override
    public void start(Stage first) {
        Platform.setImplicitExit(false);
        Thread.setDefaultUncaughtExceptionHandler((_, error) -> Platform.runLater(() -> unforeseen(error)));
        Tastes.join(appearance, services);
        List<String> files = getParameters().getUnnamed();
        if (files.isEmpty()) {
            welcome();
        } else {
            files.forEach(file -> open(Path.of(file)));
        }
        services.disk().execute(this::findLeftovers);
    }

    /// An error nobody foresaw: the plans stay as they are, the log has where it happened, and one calm question
    /// says so.
    private void unforeseen(Throwable error) {
        Path log = services.log().add(error, "ui");
        String where = log == null ? "" : words.say("error.log", log);
        if (windows.isEmpty()) {
            Alert alert = new Alert(Alert.AlertType.ERROR, words.say("error.start") + where);
            alert.setHeaderText(words.say("error.title"));
            alert.setOnHidden(_ -> Platform.exit());
            alert.show();
        } else {
            windows.getLast().window().ask(words.say("error.title"), words.say("error.text") + where, goOn());
        }
    }

    /// Shows the first screen: plans worked on before, samples, beginnings of new plans.
    private void welcome() {
        Stage stage = welcome;
        if (stage == null) {
            Glimpses glimpses = new Glimpses(services.disk(), Platform::runLater);
            WelcomeView view = new WelcomeView(words, fonts, appearance.theme(), glimpses, services.clock(), deeds());
            stage = new Stage();
            welcome = stage;
            welcomeView = view;
            Scene scene = new Scene(view, WIDTH, HEIGHT);
            new Look(scene, appearance.theme(), appearance.textPercent()).install();
            stage.setTitle(words.say("welcome.title"));
            icons(stage);
            stage.setScene(scene);
            stage.setOnHidden(_ -> endIfNothingIsOpen());
        }
        Objects.requireNonNull(welcomeView).showSamples(samples());
        showRecents();
        stage.show();
        Objects.requireNonNull(welcomeView).focus();
    }

    private void showRecents() {
        services.disk().execute(() -> {
            List<Recent> recents = Recent.of(services.preferences().preferences());
            Platform.runLater(() -> {
                if (welcomeView != null) {
                    welcomeView.showRecents(recents);
                }
            });
        });
    }

    private static List<Path> samples() {
        try (Stream<Path> files = Files.list(samples)) {
            return files.filter(file -> file.toString().endsWith(PlanFiles.EXTENSION))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private WelcomeView.Deeds deeds() {
        return new WelcomeView.Deeds() {
            @Override
            public void newPlan(@Nullable StarterPattern pattern) {
                DesktopApp.this.newPlan(pattern);
            }

            @Override
            public void open(Path file) {
                if (file.toAbsolutePath().startsWith(samples.toAbsolutePath())) {
                    openCopy(file);
                } else {
                    DesktopApp.this.open(file);
                }
            }

            @Override
            public void openDialog() {
                DesktopApp.this.open();
            }

            @Override
            public void forget(Path file) {
                services.disk().execute(() -> {
                    services.preferences().change(now -> now.withoutRecent(file));
                    showRecents();
                });
            }
        };
    }

    /// Opens a sample as a plan that was never saved, so that the sample stays as it is.
    private void openCopy(Path sample) {
        services.disk().execute(() -> {
            switch (PlanFiles.read(sample)) {
                case Reading.Opened opened -> {
                    Document copy =
                            Document.first(UUID.randomUUID(), opened.document().plan());
                    Outlook outlook = Outlook.of(copy.plan());
                    Platform.runLater(() -> show(outlook, copy, null, 0));
                }
                case Reading.Refused refused ->
                    Platform.runLater(() -> refuse(new ProblemWords(words.locale()).say(refused.problem())));
            }
        });
    }

    private void endIfNothingIsOpen() {
        if (windows.isEmpty() && (welcome == null || !welcome.isShowing())) {
            Platform.exit();
        }
    }

    /// Reads a file beside the window, and opens a window on it.
    private void open(Path path) {
        FileTrouble twice = services.openPlans().claim(path.toAbsolutePath());
        services.disk().execute(() -> {
            PlanFile.Opening opening = PlanFile.open(path);
            Outlook outlook = opening instanceof PlanFile.Opening.Opened opened
                    ? Outlook.of(opened.document().plan())
                    : null;
            Platform.runLater(() -> opened(path, opening, outlook, twice));
        });
    }

    private void opened(Path path, PlanFile.Opening opening, @Nullable Outlook outlook, @Nullable FileTrouble twice) {
        switch (opening) {
            case PlanFile.Opening.Opened opened
            when outlook != null -> {
                PlanWindow window = show(outlook, opened.document(), opened.file(), 0);
                remember(
                        path.toAbsolutePath(),
                        opened.document().plan().programme().name());
                ProblemWords problems = new ProblemWords(words.locale());
                if (opened.caution() != null) {
                    window.window().ask(words.say("open.caution"), problems.say(opened.caution()), goOn());
                } else if (twice != null) {
                    TroubleWords troubles = new TroubleWords(words.locale());
                    window.window().ask(troubles.what(twice), troubles.advice(twice), goOn());
                }
            }
            case PlanFile.Opening.Refused refused -> refuse(new ProblemWords(words.locale()).say(refused.problem()));
            default -> throw new IllegalStateException("An opened plan has an outlook");
        }
    }

    private List<Answer> goOn() {
        return List.of(new Answer(words.say("answer.goOn"), () -> {}));
    }

    private void refuse(String sentence) {
        if (windows.isEmpty()) {
            welcome();
            Alert alert = new Alert(Alert.AlertType.WARNING, sentence);
            alert.setHeaderText(words.say("open.refused"));
            alert.initOwner(welcome);
            alert.show();
        } else {
            windows.getLast().window().ask(words.say("open.refused"), sentence, goOn());
        }
    }

    private PlanWindow show(Outlook outlook, Document document, @Nullable PlanFile file, int unsaved) {
        PlanSession session = PlanSession.of(outlook, new Recalculator(services.calculator(), Platform::runLater));
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT, screen.getHeight());
        MainWindow window = new MainWindow(session, words, fonts, appearance, width, height);
        window.remember(
                services.preferences().preferences().view(ROADMAP),
                arranged -> services.disk()
                        .execute(() -> services.preferences().change(now -> now.withView(ROADMAP, arranged))));
        OpenPlan plan = new OpenPlan(session, document, file, unsaved, services, words.locale());
        Stage stage = new Stage();
        icons(stage);
        PlanWindow shown = new PlanWindow(stage, window, plan, services, this);
        windows.add(shown);
        stage.show();
        Rehearsal.closeIfAsked();
        if (welcome != null) {
            welcome.hide();
        }
        return shown;
    }

    private static void icons(Stage stage) {
        for (int size : List.of(16, 32, 64, 128, 256)) {
            InputStream in = DesktopApp.class.getResourceAsStream("trajectory-" + size + ".png");
            if (in != null) {
                stage.getIcons().add(new Image(in));
            }
        }
    }

    /// Looks for plans that a program which ended badly left behind, and offers them.
    private void findLeftovers() {
        Recovery recovery = services.journals().recovery();
        List<Leftover> leftovers = recovery.leftovers();
        Platform.runLater(() -> offer(recovery, new ArrayList<>(leftovers)));
    }

    private void offer(Recovery recovery, List<Leftover> leftovers) {
        if (leftovers.isEmpty() || windows.isEmpty()) {
            services.disk().execute(recovery::close);
            return;
        }
        Leftover next = leftovers.removeFirst();
        String when = DateTimeFormatter.ofPattern("d MMM, HH:mm", words.locale())
                .withZone(ZoneId.systemDefault())
                .format(next.lastChange());
        windows.getLast()
                .window()
                .ask(
                        words.say("recover.title", next.planName()),
                        words.say("recover.text", next.unsaved(), when, next.lost()),
                        List.of(
                                new Answer(words.say("recover.yes"), () -> recover(recovery, leftovers, next)),
                                new Answer(words.say("recover.later"), () -> offer(recovery, leftovers)),
                                new Answer(words.say("recover.no"), () -> putAside(recovery, leftovers, next))));
    }

    private void recover(Recovery recovery, List<Leftover> rest, Leftover leftover) {
        services.disk().execute(() -> {
            Recovered recovered = leftover.recover();
            Outlook outlook = Outlook.of(recovered.document().plan());
            Platform.runLater(() -> {
                PlanFile file = recovered.kept() == null ? null : PlanFile.of(recovered.kept());
                var _ = show(outlook, recovered.document(), file, Math.max(1, recovered.unsaved()))
                        .plan()
                        .settled()
                        .thenRun(() -> services.disk().execute(leftover::putAside));
                offer(recovery, rest);
            });
        });
    }

    private void putAside(Recovery recovery, List<Leftover> rest, Leftover leftover) {
        services.disk().execute(leftover::putAside);
        offer(recovery, rest);
    }

    @Override
    public void newPlan() {
        newPlan(null);
    }

    /// Asks what a new plan needs to know, and opens it.
    private void newPlan(@Nullable StarterPattern pattern) {
        Stage stage = new Stage();
        NewPlanWizard wizard = new NewPlanWizard(
                words,
                fonts,
                appearance.theme(),
                new Glimpses(services.disk(), Platform::runLater),
                nextApril(),
                pattern,
                plan -> {
                    Document document = Document.first(UUID.randomUUID(), plan);
                    show(Outlook.of(plan), document, null, 1);
                    stage.close();
                },
                stage::close);
        Scene scene = new Scene(wizard, WIZARD_WIDTH, WIZARD_HEIGHT);
        new Look(scene, appearance.theme(), appearance.textPercent()).install();
        stage.setTitle(words.say("action.new"));
        icons(stage);
        stage.setScene(scene);
        stage.show();
        wizard.focus();
    }

    /// The first of April that is not past: most public bodies' year begins then.
    private LocalDate nextApril() {
        LocalDate today = LocalDate.now(services.clock());
        LocalDate april = LocalDate.of(today.getYear(), Month.APRIL, 1);
        return today.isAfter(april) ? april.plusYears(1) : april;
    }

    @Override
    public void open() {
        Stage owner = windows.isEmpty() ? null : windows.getLast().stage();
        File chosen = PlanWindow.chooser(words).showOpenDialog(owner);
        if (chosen != null) {
            open(chosen.toPath());
        }
    }

    @Override
    public void reopen(Path file) {
        open(file);
    }

    @Override
    public void remember(Path file, String name) {
        services.disk()
                .execute(() -> services.preferences()
                        .change(now ->
                                now.withRecent(file, name, services.clock().instant())));
    }

    @Override
    public void closed(PlanWindow window) {
        windows.remove(window);
        Path file = window.plan().standing().file();
        if (file != null) {
            services.openPlans().release(file);
        }
        if (windows.isEmpty()) {
            welcome();
        }
    }

    @Override
    public void stop() {
        services.close();
    }
}
