package dev.trajectory.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.map.Arrangement;
import dev.trajectory.draw.map.MapCamera;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.draw.page.Route;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.ChangeDependency;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Lag;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.line.LineWords;
import dev.trajectory.ui.shell.MainWindow;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MapViewTest {

    private MainWindow window;
    private MapSurface surface;

    @BeforeEach
    void open() {
        window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        Ui.press(window, KeyCode.G);
        Ui.press(window, KeyCode.M);
        settle();
        surface = (MapSurface) Ui.get(() -> window.view().node());
    }

    private void settle() {
        Ui.until(() -> Ui.isMade(window));
    }

    private static ChunkId id(int number) {
        return new ChunkId("C" + (number < 10 ? "0" : "") + number);
    }

    private void select(ChunkId chunk) {
        Ui.run(() -> {
            window.desk().select(Set.of(chunk));
            window.view().reveal(chunk);
        });
        Ui.frame();
    }

    private Set<?> selection() {
        return Ui.get(() -> Set.copyOf(window.desk().snapshot().selection()));
    }

    private Box card(ChunkId chunk) {
        return Objects.requireNonNull(Ui.get(() -> surface.card(chunk)));
    }

    private void click(ChunkId chunk, int times) {
        Box at = card(chunk);
        Ui.click(surface, times, Set.of(), at.middle(), at.centre());
        settle();
    }

    @Test
    void theMapIsThereWithACardForEachChunk() {
        assertThat(window.here().id()).isEqualTo("map");
        assertThat(Ui.get(() -> Objects.requireNonNull(surface.map()).cards())).hasSize(64);
    }

    @Test
    void aLineIsPressedAndItsPromiseAgreedWhereItIsSeen() {
        Ui.press(window, KeyCode.F);
        Ui.frame();
        DependencyLine line = Ui.get(() -> surface.map().routes().keySet().stream()
                .filter(each -> !surface.scene().promises(each).isEmpty())
                .findFirst()
                .orElseThrow());
        Ui.run(() -> {
            surface.look(surface.look().withLine(line));
            window.desk().select(Set.of(line.waiting()));
        });
        Ui.press(window, KeyCode.A);
        Ui.screen(window, "map-promise");
        assertThat(Ui.get(() -> window.scene().lookup("#promise").isVisible())).isTrue();
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(Ui.get(() -> window.scene().lookup("#promise").isVisible())).isFalse();
        assertThat(Ui.get(surface::look).line()).isEqualTo(line);
    }

    @Test
    void deleteTakesTheCardAwayWhereNoLineIsChosen() {
        select(id(24));
        Ui.press(window, KeyCode.DIGIT1);
        settle();
        Ui.press(window, KeyCode.DELETE);
        assertThat(window.desk().plan().chunks().has(id(24))).isFalse();
        assertThat(Ui.get(surface::wish).focus()).isNull();
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(Ui.sample("northmoor"));
    }

    @Test
    void aCardIsRenamedWhereItLies() {
        select(id(24));
        Ui.press(window, KeyCode.F2);
        Ui.screen(window, "map-rename");
        Ui.type(window, "Engine for all");
        Ui.press(window, KeyCode.ENTER);
        assertThat(window.desk().plan().chunks().get(id(24)).title()).isEqualTo("Engine for all");
    }

    @Test
    void arrowsWalkAlongDependenciesAndFromAChunkWithoutThoseOfItsParent() {
        select(id(24));
        Ui.press(window, KeyCode.RIGHT);
        ChunkId after = (ChunkId) selection().iterator().next();
        assertThat(window.desk().plan().chunks().get(after).dependencies())
                .anyMatch(each -> each.on().equals(id(24)));
        Ui.press(window, KeyCode.LEFT);
        ChunkId before = (ChunkId) selection().iterator().next();
        assertThat(window.desk().plan().chunks().get(after).dependencies())
                .anyMatch(each -> each.on().equals(before));

        Ui.run(() -> {
            window.desk().perform(new ChangeChunks<>(List.of(id(54)), ChunkField.DEPENDENCIES, List.of()));
            window.desk().perform(new ChangeChunks<>(List.of(id(54)), ChunkField.PARENT, id(25)));
        });
        settle();
        select(id(54));
        Ui.press(window, KeyCode.RIGHT);
        assertThat(selection()).isEqualTo(Set.of(id(25)));
        click(id(54), 2);
        assertThat(Ui.get(surface::look).near()).contains(id(24), id(25), id(26));
    }

    @Test
    void aClickSelectsForAllViewsAndASecondFocuses() {
        select(id(24));
        click(id(24), 2);

        assertThat(selection()).isEqualTo(Set.of(id(24)));
        assertThat(Ui.get(surface::wish).focus()).isEqualTo(id(24));
        Set<ChunkId> near = Objects.requireNonNull(Ui.get(surface::look).near());
        assertThat(near).contains(id(1), id(24)).doesNotContain(id(9));
        Ui.press(window, KeyCode.ESCAPE);
        settle();
        assertThat(Ui.get(surface::look).near()).isNull();
    }

    @Test
    void figuresChooseHowFarOneLooksAroundAChunk() {
        select(id(24));
        Ui.press(window, KeyCode.DIGIT1);
        settle();
        int one = Objects.requireNonNull(Ui.get(surface::look).near()).size();
        Ui.press(window, KeyCode.DIGIT2);
        settle();
        int two = Objects.requireNonNull(Ui.get(surface::look).near()).size();
        Ui.press(window, KeyCode.DIGIT0);
        settle();
        int all = Objects.requireNonNull(Ui.get(surface::look).near()).size();

        assertThat(one).isLessThan(two);
        assertThat(two).isLessThan(all);
        List<String> figures = figures();
        Ui.press(window, KeyCode.X);
        settle();
        assertThat(Ui.get(() -> Objects.requireNonNull(surface.map()).cards())).hasSize(all);
        Ui.press(window, KeyCode.DIGIT1);
        settle();
        assertThat(Ui.get(() -> Objects.requireNonNull(surface.map()).cards())).hasSize(one);
        assertThat(figures()).isEqualTo(figures);
    }

    /// What the card says of the chunk selected: how many it waits for, how many wait for it, its float.
    private List<String> figures() {
        return Ui.get(() -> surface.lookupAll(".slip-figure").stream()
                .map(each -> ((Label) each).getText())
                .toList());
    }

    @Test
    void theWheelZoomsAboutThePointer() {
        MapCamera before = Objects.requireNonNull(Ui.get(surface::camera));
        Route.Point point = before.onMap(500, 300);

        Ui.wheel(surface, Set.of(KeyCode.CONTROL), 120, 500, 300);

        MapCamera after = Objects.requireNonNull(Ui.get(surface::camera));
        assertThat(after.scale()).isGreaterThan(before.scale());
        assertThat(after.onMap(500, 300).x()).isCloseTo(point.x(), org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void draggingMovesTheMapAndFFitsIt() {
        double left = Objects.requireNonNull(Ui.get(surface::camera)).left();
        Ui.drag(surface, () -> {}, Set.of(), 600, 400, 500, 380, 400, 380);
        assertThat(Objects.requireNonNull(Ui.get(surface::camera)).left()).isGreaterThan(left);

        Ui.press(window, KeyCode.F);
        Ui.frame();
        MapCamera fitted = Objects.requireNonNull(Ui.get(surface::camera));
        assertThat(Objects.requireNonNull(Ui.get(surface::map)).cards().values())
                .allSatisfy(card -> {
                    assertThat(fitted.box(card).x()).isNotNegative();
                    assertThat(fitted.box(card).right()).isLessThanOrEqualTo(surface.getWidth());
                    assertThat(fitted.box(card).bottom()).isLessThanOrEqualTo(surface.getHeight());
                });
    }

    @Test
    void linesAreChosenByKeyAndByClickAndSaid() {
        select(id(24));
        Ui.press(window, KeyCode.RIGHT, KeyCode.SHIFT);
        DependencyLine first = Objects.requireNonNull(Ui.get(surface::look).line());
        assertThat(first.before()).isEqualTo(id(24));
        Ui.frame();
        assertThat(Ui.get(surface::getAccessibleText)).contains("waits for the finish of");
        Ui.press(window, KeyCode.RIGHT, KeyCode.SHIFT);
        assertThat(Ui.get(surface::look).line()).isNotEqualTo(first);
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(Ui.get(surface::look).line()).isNull();

        Ui.press(window, KeyCode.F);
        Ui.frame();
        MapCamera camera = Objects.requireNonNull(Ui.get(surface::camera));
        Route.Point middle = Objects.requireNonNull(
                        Objects.requireNonNull(Ui.get(surface::map)).routes().get(first))
                .middle();
        Ui.click(surface, 1, Set.of(), camera.x(middle.x()), camera.y(middle.y()));
        assertThat(Ui.get(surface::look).line()).isNotNull();
    }

    @Test
    void cardsCanStandInLanesOfTheirOrganisations() {
        Ui.run(() -> surface.wish(surface.wish().with(Arrangement.ORGANISATIONS)));
        settle();
        assertThat(Objects.requireNonNull(Ui.get(surface::map)).lanes()).hasSizeGreaterThan(5);
        Ui.screen(window, "map-lanes");
    }

    @Test
    void eachThingHasItsMenu() {
        select(id(24));
        Box at = card(id(24));
        List<MenuItem> items = Ui.menu(surface, at.middle(), at.centre());
        assertThat(items).extracting(MenuItem::getId).contains("details", "map.reach.ONE");
    }

    @Test
    void anEditLaysTheMapOutAnewAndTheCardInHandStaysWhereItIs() {
        select(id(24));
        Box before = card(id(24));
        Ui.run(() -> window.desk()
                .perform(new dev.trajectory.edit.Unlink(
                        id(24),
                        window.desk()
                                .plan()
                                .chunks()
                                .get(id(24))
                                .dependencies()
                                .getFirst()
                                .on())));
        settle();
        assertThat(card(id(24)).x()).isCloseTo(before.x(), org.assertj.core.data.Offset.offset(0.01));
        assertThat(card(id(24)).y()).isCloseTo(before.y(), org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void theCardSaysWhatHappensIfTheChunkSlipsByTheWeeksTyped() {
        select(id(36));
        Label sentence = (Label) Ui.get(() -> surface.lookup("#slip-sentence"));
        Ui.until(() -> sentence.getText().startsWith("If this slips 4 weeks, "));
        Ui.press(window, KeyCode.S);
        Spinner<?> weeks = (Spinner<?>) Ui.get(() -> surface.lookup("#slip-weeks"));
        Ui.run(() -> weeks.getEditor().setText("26"));
        Ui.press(window, KeyCode.ENTER);
        Ui.until(() -> sentence.getText().startsWith("If this slips 26 weeks, "));
        assertThat(sentence.getText()).contains("later, on ");
        Ui.screen(window, "map-slip");

        Ui.run(surface::requestFocus);
        Ui.press(window, KeyCode.SPACE);
        Ui.frame();
        assertThat(Ui.get(() -> surface.lookup("#slip-card").isVisible())).isFalse();
    }

    @Test
    void whatSaysNothingNewIsHiddenAndRemovedAsOneStepOnceItIsSaidWhichGoes() {
        ChunkId through = Ui.get(() -> window.desk()
                .plan()
                .chunks()
                .get(id(24))
                .dependencies()
                .getFirst()
                .on());
        Ui.run(() -> window.desk().perform(dev.trajectory.edit.Link.of(after(id(24)), through)));
        settle();
        int count = Ui.get(surface::implied).size();
        int lines = Ui.get(() -> Objects.requireNonNull(surface.map()).routes().size());
        assertThat(count).isPositive();

        DependencyLine hidden = Ui.get(() -> new DependencyLine(
                surface.implied().getFirst().waiting(),
                surface.implied().getFirst().on()));
        select(hidden.waiting());
        Ui.run(() -> {
            surface.look(surface.look().withLine(hidden));
            surface.requestFocus();
        });
        assertThat(canRun("map.unlink")).isTrue();
        Ui.press(window, KeyCode.I);
        settle();
        assertThat(Ui.get(() -> Objects.requireNonNull(surface.map()).routes())).hasSize(lines - count);
        assertThat(canRun("map.unlink")).isFalse();

        Ui.run(() -> action("map.removeImplied").tryToRun());
        Ui.until(() -> window.scene().lookup(".question").getParent().isVisible());
        Ui.screen(window, "map-implied");
        Ui.press(window, KeyCode.ENTER);
        settle();
        assertThat(Ui.get(surface::implied)).isEmpty();
        Ui.run(() -> window.desk().session().undo());
        settle();
        assertThat(Ui.get(surface::implied)).hasSize(count);
    }

    private Action action(String id) {
        return window.actions().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private boolean canRun(String id) {
        return Ui.get(() -> action(id).enabled().getAsBoolean());
    }

    private ChunkId after(ChunkId chunk) {
        return window.desk().plan().chunks().stream()
                .filter(each -> each.dependencies().stream()
                        .anyMatch(dependency -> dependency.on().equals(chunk) && dependency.promise() == null))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private boolean waits(ChunkId waiting, ChunkId on) {
        return Ui.get(() -> window.desk().plan().chunks().get(waiting).dependencies().stream()
                .anyMatch(each -> each.on().equals(on)));
    }

    @Test
    void aLineIsDrawnFromADotToTheCardThatShallWait() {
        Ui.press(window, KeyCode.F);
        Ui.frame();
        Box from = card(id(9));
        Box to = card(id(8));
        Ui.mouse(surface, MouseEvent.MOUSE_MOVED, Set.of(), from.middle(), from.centre());
        Ui.drag(
                surface,
                () -> Ui.screen(window, "map-drawing"),
                Set.of(),
                from.right(),
                from.centre(),
                to.middle(),
                from.bottom(),
                to.middle(),
                to.centre());
        settle();

        assertThat(waits(id(8), id(9))).isTrue();
    }

    @Test
    void whereItWouldCloseACircleItIsNotDrawnAndSaidWhy() {
        Ui.press(window, KeyCode.F);
        Ui.frame();
        Box from = card(id(24));
        Box to = card(id(1));
        Ui.mouse(surface, MouseEvent.MOUSE_MOVED, Set.of(), from.middle(), from.centre());
        Ui.drag(
                surface,
                () -> assertThat(surface.lookup(".drag-hint-what"))
                        .extracting(hint -> ((Label) hint).getText())
                        .asString()
                        .contains("circle"),
                Set.of(),
                from.right(),
                from.centre(),
                to.middle(),
                from.bottom(),
                to.middle(),
                to.centre());
        settle();

        assertThat(waits(id(1), id(24))).isFalse();
    }

    @Test
    void keysLinkAndUnlink() {
        select(id(9));
        Ui.press(window, KeyCode.L);
        Ui.run(() -> ((javafx.scene.control.TextField) window.scene().lookup("#link-field")).setText("8"));
        Ui.press(window, KeyCode.ENTER);
        settle();
        assertThat(waits(id(8), id(9))).isTrue();

        select(id(9));
        Ui.press(window, KeyCode.RIGHT, KeyCode.SHIFT);
        assertThat(Ui.get(surface::look).line()).isEqualTo(new DependencyLine(id(8), id(9)));
        Ui.press(window, KeyCode.DELETE);
        settle();
        assertThat(waits(id(8), id(9))).isFalse();
        assertThat(Ui.get(() -> window.desk().plan().chunks().has(id(9)))).isTrue();
    }

    /// One line stands for both ways in which a chunk waits for another: each goes by itself, in one step.
    @Test
    void ofSeveralDependenciesOnOneLineTheOneGoesThatIsChosen() {
        ChunkId waiting = id(9);
        ChunkId on = window.desk()
                .plan()
                .chunks()
                .get(waiting)
                .dependencies()
                .getFirst()
                .on();
        DependencyLine line = new DependencyLine(waiting, on);
        Dependency finish = Dependency.on(on);
        Dependency start = new Dependency(on, DependencyType.SS, Lag.parse("2w"), null, null);
        Ui.run(() -> window.desk()
                .perform(new ChangeChunks<>(List.of(waiting), ChunkField.DEPENDENCIES, List.of(finish, start))));
        settle();
        Plan both = window.desk().plan();
        select(waiting);
        Ui.run(() -> surface.look(surface.look().withLine(line)));
        assertThat(Ui.get(() -> new LineWords(window.desk(), new MapGround(surface)).sentence(line)))
                .startsWith("2 dependencies on one line: ")
                .contains(" waits for the finish of ", " waits for the start of ", "2 weeks later");

        Ui.press(window, KeyCode.DELETE);
        Ui.screen(window, "map-which-one");
        assertThat(window.desk().plan()).isSameAs(both);
        Ui.press(window, KeyCode.TAB);
        Ui.press(window, KeyCode.SPACE);
        settle();

        assertThat(types(waiting, on)).containsExactly(DependencyType.FS);
        assertThat(Ui.get(surface::look).line()).isEqualTo(line);
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(both);
        settle();
        Ui.run(() -> surface.look(surface.look().withLine(line)));
        Ui.press(window, KeyCode.DELETE);
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(types(waiting, on)).containsExactly(DependencyType.FS, DependencyType.SS);
        Ui.press(window, KeyCode.A);
        Ui.press(window, KeyCode.TAB);
        Ui.press(window, KeyCode.SPACE);
        Ui.run(() -> ((Button) window.scene().getRoot().lookupAll(".promise-form .button").stream()
                        .skip(1)
                        .findFirst()
                        .orElseThrow())
                .fire());
        assertThat(window.desk().plan().chunks().get(waiting).dependenciesOn(on))
                .extracting(
                        each -> each.promise() == null ? null : each.promise().state())
                .as("that of the start is needed sooner, and comes first")
                .containsExactly(PromiseState.AGREED, null);
        settle();
        Ui.run(() -> surface.look(surface.look().withLine(line)));
        Ui.press(window, KeyCode.DELETE);
        Ui.press(window, KeyCode.TAB);
        Ui.press(window, KeyCode.TAB);
        Ui.press(window, KeyCode.SPACE);
        assertThat(types(waiting, on)).isEmpty();
    }

    private List<DependencyType> types(ChunkId waiting, ChunkId on) {
        return window.desk().plan().chunks().get(waiting).dependenciesOn(on).stream()
                .map(Dependency::type)
                .toList();
    }

    @Test
    void unlinkingAChunkSaysHowManyDependenciesAndAnsweredPromisesWent() {
        Promise agreed = new Promise(PromiseState.AGREED, "", null, null, "");
        Dependency first =
                window.desk().plan().chunks().get(id(29)).dependencies().getFirst();
        Ui.run(() -> window.desk().perform(new ChangeDependency(id(29), first.withPromise(agreed))));
        settle();
        select(id(29));
        Ui.run(() -> action("unlinkSelection").tryToRun());
        settle();

        assertThat(window.desk().plan().chunks().get(id(29)).dependencies()).isEmpty();
        assertThat(Ui.get(() -> ((Label) window.scene().lookup("#toast-receipt .label")).getText()))
                .startsWith("2 dependencies are removed, 1 promise that was answered among them.");
    }

    @Test
    void pressingTheSignOfACardListsWhatWasFoundAboutIt() {
        select(id(5));
        Box at = card(id(5));

        Ui.click(surface, 1, Set.of(), at.right() - 10, at.bottom() - 8);

        TextField filter = (TextField) Ui.get(() -> window.scene().lookup(".panel-body .text-field"));
        assertThat(filter.getText()).isEqualTo("Gain-share and funding agreement between eight boards");
    }

    @Test
    void aChunkTypedBesideACardWaitsForIt() {
        select(id(24));
        Ui.press(window, KeyCode.N);
        Ui.type(window, "Interface test bench 3w");
        Ui.screen(window, "map-new");
        Ui.press(window, KeyCode.ENTER);

        Chunk added = window.desk().plan().chunks().stream().toList().stream()
                .filter(each -> each.title().equals("Interface test bench"))
                .findFirst()
                .orElseThrow();
        assertThat(added.owner()).isEqualTo(new OrganisationId("NICB"));
        assertThat(added.dependencies()).extracting(Dependency::on).containsExactly(id(24));
        settle();
        assertThat(selection()).isEqualTo(Set.of(added.id()));
        Ui.press(window, KeyCode.ESCAPE);
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(Ui.sample("northmoor"));
    }

    @Test
    void linesTypedOneAfterTheOtherLieInThatOrder() {
        select(id(24));
        Ui.press(window, KeyCode.N);
        for (String title : List.of("First bench", "Second bench", "Third bench")) {
            Ui.type(window, title + " 3w");
            Ui.press(window, KeyCode.ENTER);
        }

        List<Chunk> order =
                window.desk().plan().chunks().stream().sorted(Chunk.BY_PRIORITY).toList();
        int at = order.stream().map(Chunk::id).toList().indexOf(id(24));
        assertThat(order.subList(at + 1, at + 4))
                .extracting(Chunk::title)
                .containsExactly("First bench", "Second bench", "Third bench");
        assertThat(order.subList(at + 1, at + 4))
                .allSatisfy(each -> assertThat(each.dependencies())
                        .extracting(Dependency::on)
                        .containsExactly(id(24)));
    }

    /// As the view goes, so does the line; what it says is done, and nothing is thrown.
    @Test
    void whatIsTypedIsAddedWhenTheViewGoes() {
        select(id(24));
        Ui.press(window, KeyCode.N);
        Ui.type(window, "Interface test bench 3w");
        Ui.run(() ->
                ((javafx.scene.layout.Pane) surface.getParent()).getChildren().remove(surface));
        Ui.frame();

        assertThat(window.desk().plan().chunks()).extracting(Chunk::title).contains("Interface test bench");
    }

    @Test
    void aCardSaysWhyItStartsAndIsHeld() {
        select(id(24));
        Ui.press(window, KeyCode.W);
        Ui.screen(window, "map-why");
        assertThat(Ui.get(() -> window.scene().lookup("#why").isVisible())).isTrue();
        Ui.press(window, KeyCode.ESCAPE);
        Ui.press(window, KeyCode.H);
        assertThat(window.desk().plan().chunks().get(id(24)).hold()).isNotNull();
    }
}
