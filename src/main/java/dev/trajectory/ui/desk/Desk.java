package dev.trajectory.ui.desk;

import dev.trajectory.app.PlanSession;
import dev.trajectory.app.Snapshot;
import dev.trajectory.check.Marks;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.governance.Topic;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.page.Whose;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.History;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.Result;
import dev.trajectory.edit.Section;
import dev.trajectory.finance.Finances;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Option;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.LoadCell;
import dev.trajectory.ui.control.Question;
import dev.trajectory.ui.theme.Appearance;
import dev.trajectory.ui.theme.FontFaces;
import dev.trajectory.ui.theme.TextSize;
import dev.trajectory.words.Glossary;
import dev.trajectory.words.PictureWords;
import dev.trajectory.words.WindowWords;
import dev.trajectory.words.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// What a view works with: the plan's session, the words, the look, and ways to speak to the user. One for each open
/// plan.
public final class Desk {

    /// What the shell does for views.
    public interface Host {

        /// Says something in passing, in a corner of the window.
        void say(String text);

        /// Says something that was done, with the way to undo it.
        void sayDone(String text);

        /// Says why something was not done, where the hand is.
        void refuse(Refusal refusal, Plan plan);

        /// Asks something over the window, after what is asked already; the first answer is the one that Enter
        /// gives, the last the one that Esc gives.
        ///
        /// @param details what stands between the text and the answers, or null
        default void ask(String title, String text, @Nullable Node details, List<Question.Answer> answers) {
            ask(new Object(), title, text, details, answers);
        }

        /// Asks over the window in the place of what the same asker asked before and nobody has answered yet;
        /// what others ask waits for its turn.
        void ask(Object asker, String title, String text, @Nullable Node details, List<Question.Answer> answers);

        /// Shows in the status line what would be; null for what is.
        void preview(@Nullable Outlook outlook);

        /// Selects a record and shows it: in the view that is looked at where it has a place there, else on
        /// the roadmap, else where everything in the plan stands.
        void reveal(Id id);

        /// Goes to the roadmap and shows chunks there, selected; the first is in sight.
        void roadmap(List<ChunkId> chunks);

        /// Goes to the roadmap and answers there why a chunk starts when it does.
        void why(ChunkId chunk);

        /// Answers, beside a figure, why it is what it is.
        ///
        /// @param money whose figure it is
        /// @param at the place of the figure
        void why(Subject.Figure figure, Finances money, Node at);

        /// Opens the findings with these words.
        void findings(String filter);

        /// Opens the findings about a chunk and all below it.
        void findings(ChunkId chunk);

        /// Goes to where everything in the plan stands, and shows this record there.
        void open(Id id);

        /// Goes to where the programme is governed, and shows this record there.
        void govern(Id id);

        /// Goes to one of the tables by which the programme is governed, and shows there the row of this
        /// record.
        void govern(Topic topic, Id id);

        /// Goes to who is stretched, and opens what a month of load is made of and what would relieve it.
        void load(LoadCell cell);

        /// Goes to where promises are answered, and opens the one that goes with the dependency of one chunk
        /// on another.
        void promise(ChunkId waiter, ChunkId on);

        /// Goes to where promises are answered, and shows somebody's.
        void promises(Whose whose);

        /// Goes to where everything in the plan stands, and shows the records of this section there.
        void open(Section<?, ?> section);

        /// Opens a panel beside the view, or closes it when it is open.
        void beside(Once<Panel> panel);

        /// Goes to where everything in the plan stands, and shows what a chunk costs there.
        void openCosts(ChunkId chunk);

        /// Shows all that is known of what is selected, ready to be typed into.
        void details();
    }

    private final PlanSession session;
    private final WindowWords words;
    private final Glossary glossary;
    private final FontFaces fonts;
    private final Host host;
    private final Scene scene;
    private final Appearance appearance;
    private final TextSize textSize;
    private final Clock clock;
    private @Nullable Plan named;
    private @Nullable Words namedWords;
    private final AtomicReference<Clip> clip;

    /// @param scene of the window
    public Desk(
            PlanSession session,
            WindowWords words,
            FontFaces fonts,
            Scene scene,
            Appearance appearance,
            Clock clock,
            Host host) {
        this(session, words, fonts, scene, appearance, clock, host, new AtomicReference<>(Clip.NONE));
    }

    private Desk(
            PlanSession session,
            WindowWords words,
            FontFaces fonts,
            Scene scene,
            Appearance appearance,
            Clock clock,
            Host host,
            AtomicReference<Clip> clip) {
        this.scene = scene;
        this.appearance = appearance;
        this.textSize = new TextSize(scene, appearance);
        this.clock = clock;
        this.session = session;
        this.words = words;
        this.glossary = new Glossary(words.locale());
        this.fonts = fonts;
        this.host = host;
        this.clip = clip;
    }

    /// This for a room of the same window that looks otherwise: what is cut in one is pasted in the other.
    public Desk looking(Appearance other) {
        return new Desk(session, words, fonts, scene, other, clock, host, clip);
    }

    public PlanSession session() {
        return session;
    }

    public Snapshot snapshot() {
        return session.snapshot();
    }

    /// The plan as it is looked at: under the option looked at, if there is one.
    public Plan plan() {
        return session.plan();
    }

    /// What time it is.
    public Instant now() {
        return clock.instant();
    }

    /// What day it is.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The words of the window.
    public WindowWords words() {
        return words;
    }

    /// Sentences with the names of the plan as it is now.
    @SuppressWarnings("ReferenceEquality") // the words of an equal plan are as good, and comparing takes longer
    public Words sentences() {
        Plan plan = plan();
        Words made = namedWords;
        if (made == null || named != plan) {
            made = Words.of(plan, words.locale());
            namedWords = made;
            named = plan;
        }
        return made;
    }

    /// On which chunks the findings of the plan as it is now are marked.
    public Marks marks() {
        return snapshot().outlook().marks();
    }

    public Appearance appearance() {
        return appearance;
    }

    /// What made a step of a history, in words; empty for the plan it starts from.
    public String step(History history, int step) {
        return Words.step(history, step, words.locale());
    }

    /// What abbreviations mean.
    public Glossary glossary() {
        return glossary;
    }

    public FontFaces fonts() {
        return fonts;
    }

    public ObjectProperty<Theme> theme() {
        return appearance.theme();
    }

    /// The size of text that the user chose, 90 to 150 per cent.
    public IntegerProperty textPercent() {
        return appearance.textPercent();
    }

    /// The size that text has in this window, in per cent of what its theme has by design.
    public TextSize textSize() {
        return textSize;
    }

    /// So many pixels of a desktop in the size that text has in this window: twice as many on a projector.
    public double px(double desktop) {
        return new PageStyle(theme().get(), textSize.get() / 100.0).px(desktop);
    }

    /// How pages are drawn: in the theme and the size of text chosen, under the name of the option looked at.
    public PageStyle pageStyle() {
        Option option = snapshot().option();
        String heading = option == null ? "" : new PictureWords(words.locale()).option(option.name());
        return new PageStyle(theme().get(), textSize.get() / 100.0, heading);
    }

    /// Applies an edit, and says why where it is refused.
    ///
    /// @return whether it was applied
    public boolean perform(Edit edit) {
        return perform(edit, null);
    }

    /// Applies an edit that folds with others of the same key.
    ///
    /// @return whether it was applied
    public boolean perform(Edit edit, @Nullable Object foldKey) {
        Plan before = plan();
        Result result = session.perform(edit, foldKey);
        if (result instanceof Result.Refused(Refusal refusal)) {
            host.refuse(refusal, before);
            return false;
        }
        return true;
    }

    /// Applies an edit that takes long to work out: beside the UI thread, after those asked for before, and of the
    /// plan there is then. Says why where it is refused.
    ///
    /// @param edit asked for the edit when that is begun
    /// @param then run when it is done, refused, taken back or failed
    public void performBeside(Supplier<? extends Edit> edit, Runnable then) {
        Consumer<Result> told = result -> {
            if (result instanceof Result.Refused(Refusal refusal)) {
                host.refuse(refusal, plan());
            }
        };
        session.beside().perform(edit, told, then);
    }

    public void select(Set<? extends Id> ids) {
        session.select(ids);
    }

    public Host host() {
        return host;
    }

    /// The chunks put on the clipboard last, from whichever view.
    public Clip clip() {
        return clip.get();
    }

    public void clip(Clip put) {
        clip.set(put);
    }
}
