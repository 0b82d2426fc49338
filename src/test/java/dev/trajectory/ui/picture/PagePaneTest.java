package dev.trajectory.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.draw.money.MoneyPage;
import dev.trajectory.draw.money.MoneySwitches;
import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Spot;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.theme.FontFaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/// A page that is laid out beside the UI thread.
class PagePaneTest {

    private static final Outlook NORTHMOOR = Outlook.dates(Ui.sample("northmoor"));

    /// Keeps what is to be laid out until it is wanted.
    private static final class Later implements PagePane.Laying {

        private final List<Runnable> waiting = new ArrayList<>();

        @Override
        public void lay(Supplier<Page> layout, Consumer<Page> laid) {
            waiting.clear();
            waiting.add(() -> laid.accept(layout.get()));
        }

        void lay() {
            List.copyOf(waiting).forEach(Runnable::run);
            waiting.clear();
        }
    }

    private static Page page(MoneySwitches.Worth worth, double width) {
        return MoneyPage.of(NORTHMOOR, new PageStyle(Theme.LIGHT), width, MoneySwitches.USUAL.with(worth), Locale.UK);
    }

    @Test
    void thePageBeforeStaysUntilTheNextIsThereAndTheLastAskedForIsShown() {
        Later later = new Later();
        List<String> arrived = new ArrayList<>();
        List<Subject> asked = new ArrayList<>();
        PagePane pane = Ui.get(() -> {
            PagePane made = new PagePane(new FontFaces(), (subject, _) -> asked.add(subject));
            made.layOutWith(later);
            new Scene(made, 1_000, 700);
            made.show(width -> page(MoneySwitches.Worth.CASH, width), () -> arrived.add("cash"));
            made.applyCss();
            made.layout();
            return made;
        });
        assertThat(Ui.get(() -> PagePaneTest.spots(pane))).isZero();
        assertThat(arrived).isEmpty();

        Ui.run(later::lay);
        int cash = Ui.get(() -> PagePaneTest.spots(pane));
        assertThat(cash).isPositive();
        assertThat(arrived).containsExactly("cash");

        Ui.run(() ->
                pane.show(width -> page(MoneySwitches.Worth.PRESENT_VALUE, width), () -> arrived.add("present value")));
        assertThat(Ui.get(() -> PagePaneTest.spots(pane))).isEqualTo(cash);
        Subject wanted =
                page(MoneySwitches.Worth.PRESENT_VALUE, 980).spots().getLast().subject();
        Ui.run(() -> pane.ask(wanted));
        assertThat(asked).as("the page it stands on is not there yet").isEmpty();
        Ui.run(later::lay);
        Ui.frame();
        assertThat(asked).containsExactly(wanted);
        assertThat(Ui.get(() -> PagePaneTest.spots(pane))).isPositive().isNotEqualTo(cash);
        assertThat(arrived).containsExactly("cash", "present value");
    }

    /// The nodes of a page are used again by the next, and stand for what that has at their places.
    @Test
    void spotsStandForWhatThePageHasNow() {
        List<Subject> asked = new ArrayList<>();
        PagePane pane = Ui.get(() -> {
            PagePane made = new PagePane(new FontFaces(), (subject, _) -> asked.add(subject));
            new Scene(made, 1_000, 700);
            made.applyCss();
            made.layout();
            return made;
        });
        for (MoneySwitches.Worth worth :
                List.of(MoneySwitches.Worth.CASH, MoneySwitches.Worth.PRESENT_VALUE, MoneySwitches.Worth.CASH)) {
            Ui.run(() -> pane.show(width -> page(worth, width), () -> {}));
            List<Spot> spots =
                    page(worth, Math.floor(pane.getViewportBounds().getWidth())).spots();
            List<Node> nodes = Ui.get(
                    () -> ((Pane) ((Pane) pane.getContent()).getChildren().get(1)).getChildren());
            assertThat(nodes)
                    .extracting(Node::getAccessibleText)
                    .isEqualTo(spots.stream().map(Spot::said).toList());
            assertThat(nodes)
                    .extracting(Node::getLayoutX)
                    .isEqualTo(spots.stream().map(spot -> spot.box().x()).toList());
            asked.clear();
            Ui.run(() -> nodes.getLast().executeAccessibleAction(AccessibleAction.FIRE));
            assertThat(asked).containsExactly(spots.getLast().subject());
        }
    }

    private static int spots(PagePane pane) {
        return pane.getContent().lookupAll(".page-spot").size();
    }
}
