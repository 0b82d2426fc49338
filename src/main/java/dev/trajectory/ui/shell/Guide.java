package dev.trajectory.ui.shell;

import dev.trajectory.draw.governance.Topic;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.page.Whose;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.Section;
import dev.trajectory.finance.Finances;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.RolloutId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.LoadCell;
import dev.trajectory.ui.control.Question;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.Once;
import dev.trajectory.ui.desk.Panel;
import dev.trajectory.ui.workshop.Room;
import dev.trajectory.words.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What the window does for views: it says and asks for them, and leads to where something stands.
final class Guide implements Desk.Host {

    private final MainWindow window;

    Guide(MainWindow window) {
        this.window = window;
    }

    @Override
    public void say(String text) {
        window.overlays().toasts().say("note", text, false, List.of());
    }

    @Override
    public void sayDone(String text) {
        window.receipts().done(text);
    }

    @Override
    public void refuse(Refusal refusal, Plan plan) {
        window.overlays()
                .toasts()
                .say("refusal", Words.of(plan, window.desk().words().locale()).refusal(refusal), true, List.of());
    }

    @Override
    public void ask(Object asker, String title, String text, @Nullable Node details, List<Question.Answer> answers) {
        window.overlays().ask(asker, title, text, details, answers);
    }

    @Override
    public void preview(@Nullable Outlook outlook) {
        if (outlook == null) {
            window.statusBar().show(window.desk().snapshot());
        } else {
            window.statusBar().preview(outlook);
        }
    }

    @Override
    public void reveal(Id id) {
        window.desk().select(Set.of(id));
        if (!window.view().reveal(id) && !isSeenOnRoadmap(id)) {
            open(id);
        }
    }

    private boolean isSeenOnRoadmap(Id id) {
        boolean hasPlace = id instanceof ChunkId || id instanceof OrganisationId;
        if (hasPlace) {
            window.look(Features.ROADMAP);
        }
        return hasPlace && window.view().reveal(id);
    }

    @Override
    public void roadmap(List<ChunkId> chunks) {
        window.desk().select(new LinkedHashSet<>(chunks));
        window.look(Features.ROADMAP);
        if (!chunks.isEmpty()) {
            window.view().reveal(chunks.getFirst());
        }
    }

    @Override
    public void why(ChunkId chunk) {
        window.look(Features.ROADMAP);
        window.features().roadmap().get().why(chunk);
    }

    @Override
    public void why(Subject.Figure figure, Finances money, Node at) {
        window.answers().why(figure, money, at);
    }

    @Override
    public void findings(String filter) {
        window.side().open(window.features().findings());
        window.features().findings().get().filter(filter);
    }

    @Override
    public void findings(ChunkId chunk) {
        Room room = window.rooms().room();
        if (room != null) {
            room.findings(chunk);
            return;
        }
        window.side().open(window.features().findings());
        window.features().findings().get().about(chunk);
    }

    @Override
    public void open(Id id) {
        if (id instanceof ChunkId && window.rooms().room() != null) {
            reveal(id);
            return;
        }
        if (id instanceof RolloutId) {
            window.look(Features.ROLLOUT);
            window.view().reveal(id);
            return;
        }
        window.desk().select(Set.of(id));
        window.look(Features.RECORDS);
        window.features().records().get().reveal(id);
    }

    @Override
    public void govern(Id id) {
        window.desk().select(Set.of(id));
        window.look(Features.GOVERNANCE);
        window.view().reveal(id);
    }

    @Override
    public void govern(Topic topic, Id id) {
        window.desk().select(Set.of(id));
        window.look(Features.GOVERNANCE);
        window.features().governance().get().reveal(topic, id);
    }

    @Override
    public void load(LoadCell cell) {
        window.desk().select(Set.of(cell.subject()));
        window.look(Features.CAPACITY);
        window.features().capacity().get().answer(cell);
    }

    @Override
    public void promise(ChunkId waiter, ChunkId on) {
        window.desk().select(Set.of(waiter));
        window.look(Features.PROMISES);
        window.features().promises().get().answer(waiter, on);
    }

    @Override
    public void promises(Whose whose) {
        window.look(Features.PROMISES);
        window.features().promises().get().look(whose);
    }

    @Override
    public void open(Section<?, ?> section) {
        window.look(Features.RECORDS);
        window.features().records().get().open(section.name());
    }

    @Override
    public void beside(Once<Panel> panel) {
        window.side().toggle(panel);
    }

    @Override
    public void openCosts(ChunkId chunk) {
        window.look(Features.RECORDS);
        window.features().records().get().openCosts(chunk);
    }

    @Override
    public void details() {
        if (window.rooms().room() != null) {
            return;
        }
        window.side().open(window.features().inspector());
        window.features().inspector().get().focus();
    }
}
