package dev.trajectory.ui.options;

import dev.trajectory.edit.AdoptOption;
import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.Reach;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.RemoveRecord;
import dev.trajectory.edit.Section;
import dev.trajectory.model.Counting;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OptionKind;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.control.Question;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// What can be done with options.
///
/// @param subject the option they are done with, as it is now; null for none
public record OptionActions(Desk desk, Supplier<@Nullable Option> subject) {

    /// With the option looked at.
    public static OptionActions ofLooked(Desk desk) {
        return new OptionActions(desk, () -> desk.snapshot().option());
    }

    /// All that can be done in the window.
    public List<Action> all() {
        return groups().stream().flatMap(List::stream).toList();
    }

    /// What can be done with an option among others.
    public List<List<Action>> ofColumn() {
        return List.of(
                List.of(
                        Action.of("lookAtOption", "", this::isNotLooked, this::look),
                        Action.of(
                                "lookAtPlan",
                                "",
                                this::isLooked,
                                () -> desk.session().lookAt(null))),
                List.of(
                        Action.of("duplicateOption", "", this::isThere, this::duplicate),
                        Action.of("renameOption", "", this::isThere, this::rename),
                        Action.of("describeOption", "", this::isThere, this::describe)),
                List.of(
                        Action.of("adoptOption", "", this::isThere, this::adopt),
                        Action.of("discardOption", "", this::isThere, this::discard)));
    }

    /// Makes one.
    public Action make() {
        return Action.of("newOption", "Shortcut+Alt+O", this::create);
    }

    private boolean isLooked() {
        Option option = subject.get();
        Option looked = desk.snapshot().option();
        return option != null && looked != null && option.id().equals(looked.id());
    }

    private boolean isNotLooked() {
        return isThere() && !isLooked();
    }

    private void look() {
        given(option -> {
            desk.session().lookAt(option.id());
            desk.host().say(desk.words().say("option.looking", option.name()));
        });
    }

    /// As a menu shows them: those that make one, those that change the one looked at, what it is, those that end
    /// it.
    public List<List<Action>> groups() {
        return List.of(
                List.of(
                        make(),
                        Action.of("duplicateOption", "", this::isThere, this::duplicate),
                        Action.of("nextOption", "Shortcut+Alt+Right", this::hasOptions, this::next)),
                List.of(
                        Action.of("reach", "Shortcut+Alt+A", this::isThere, this::turnReach),
                        Action.of("renameOption", "", this::isThere, this::rename),
                        Action.of("describeOption", "", this::isThere, this::describe)),
                Arrays.stream(OptionKind.values()).map(this::kind).toList(),
                List.of(
                        Action.of("adoptOption", "", this::isThere, this::adopt),
                        Action.of("discardOption", "", this::isThere, this::discard)));
    }

    private Action kind(OptionKind kind) {
        return Action.of(
                "optionKind." + kind,
                "",
                () -> isOtherThan(kind),
                () -> given(option -> put(option.draft().kind(kind).option(), false)));
    }

    private boolean isOtherThan(OptionKind kind) {
        Option option = subject.get();
        return option != null && option.kind() != kind;
    }

    private void describe() {
        given(option -> desk.host().open(option.id()));
    }

    private boolean hasOptions() {
        return !desk.snapshot().whole().options().isEmpty();
    }

    private boolean isThere() {
        return subject.get() != null;
    }

    private void given(Consumer<Option> deed) {
        Option option = subject.get();
        if (option != null) {
            deed.accept(option);
        }
    }

    /// From the plan to its first option, and from the last back to the plan.
    private void next() {
        List<OptionId> ids =
                List.copyOf(desk.snapshot().whole().options().byId().keySet());
        Option option = desk.snapshot().option();
        int at = option == null ? 0 : ids.indexOf(option.id()) + 1;
        desk.session().lookAt(at < ids.size() ? ids.get(at) : null);
    }

    private void turnReach() {
        desk.session().reach(desk.snapshot().reach() == Reach.ALL ? Reach.OPTION : Reach.ALL);
    }

    /// A new option differs from the plan as what is looked at does.
    private void create() {
        Option option = desk.snapshot().option();
        OptionId id = Section.OPTIONS.freshId(desk.snapshot().whole());
        String name =
                desk.words().say("option.new", desk.snapshot().whole().options().size() + 1);
        ask("option.new.title", name, typed -> {
            Option base = option == null ? Option.of(id, typed, OptionKind.LESS_AMBITIOUS) : option;
            added(base.draft().id(id).name(typed).option());
        });
    }

    private void duplicate() {
        given(option -> ask("option.duplicate.title", desk.words().say("option.copy", option.name()), typed -> {
            OptionId id = Section.OPTIONS.freshId(desk.snapshot().whole());
            added(option.draft().id(id).name(typed).option());
        }));
    }

    private void added(Option option) {
        if (put(option, true)) {
            desk.session().lookAt(option.id());
        }
    }

    private void rename() {
        given(option -> ask(
                "option.rename.title",
                option.name(),
                typed -> put(option.draft().name(typed).option(), false)));
    }

    private boolean put(Option option, boolean isNew) {
        return desk.perform(new PutRecord<>(Section.OPTIONS, option, isNew));
    }

    /// Asks for a name.
    private void ask(String title, String name, Consumer<String> then) {
        TextField field = new TextField(name);
        field.setId("option-name");
        field.setAccessibleText(desk.words().say("option.name"));
        desk.host()
                .ask(
                        desk.words().say(title),
                        desk.words().say("option.name.text"),
                        field,
                        List.of(
                                new Question.Answer(desk.words().say("answer.goOn"), () -> named(field, then)),
                                new Question.Answer(desk.words().say("answer.cancel"), () -> {})));
    }

    private void named(TextField field, Consumer<String> then) {
        try {
            then.accept(field.getText().strip());
        } catch (InvalidValue e) {
            desk.host().refuse(Refusal.of(e), desk.plan());
        }
    }

    /// Computes first what becomes of the plan, and asks then, unless something has changed meanwhile.
    private void adopt() {
        given(option -> {
            Plan whole = desk.snapshot().whole();
            imagine(
                    whole,
                    whole,
                    planned -> imagine(whole, whole.under(option), made -> {
                        if (desk.snapshot().whole().equals(whole)) {
                            ask(new Adopting(option, planned, made, desk.words()));
                        }
                    }));
        });
    }

    private void imagine(Plan whole, Plan plan, Consumer<Adopting.Seen> answer) {
        Counting counting = whole.settings().funding().counting();
        desk.session().imagine(plan, outlook -> Adopting.Seen.of(outlook, counting), answer);
    }

    private void ask(Adopting adopting) {
        Option option = adopting.option();
        desk.host()
                .ask(
                        desk.words().say("option.adopt.title", option.name()),
                        adopting.sentence(),
                        adopting.figures(),
                        List.of(
                                new Question.Answer(
                                        desk.words().say("option.adopt.keep"), () -> adopt(option, before())),
                                new Question.Answer(desk.words().say("option.adopt.only"), () -> adopt(option, null)),
                                new Question.Answer(desk.words().say("answer.cancel"), () -> {})));
    }

    private Option before() {
        OptionId id = Section.OPTIONS.freshId(desk.snapshot().whole());
        return Option.of(id, desk.words().say("option.before", id.value()), OptionKind.LESS_AMBITIOUS);
    }

    private void adopt(Option option, @Nullable Option before) {
        if (desk.perform(new AdoptOption(option.id(), before))) {
            desk.session().lookAt(null);
        }
    }

    private void discard() {
        given(option -> {
            long own = option.own().size();
            if (desk.perform(new RemoveRecord<>(Section.OPTIONS, option.id(), true))) {
                desk.host().sayDone(desk.words().say("option.discarded", option.name(), own));
            }
        });
    }
}
