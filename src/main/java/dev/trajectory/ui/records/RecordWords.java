package dev.trajectory.ui.records;

import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.Result;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.glossary.Abbreviations;
import java.util.List;

/// What the parts of records are called: `record.Risk.impact` where there is such a word, else `record.impact`.
record RecordWords(Desk desk) {

    Abbreviations abbreviations() {
        return new Abbreviations(desk);
    }

    /// A component's label.
    String label(Shape.Field field) {
        return desk.words().say(key(field, ""));
    }

    /// What is said of a component besides; empty where nothing is.
    String help(Shape.Field field) {
        String key = key(field, ".help");
        return desk.words().has(key) ? desk.words().say(key) : "";
    }

    /// What a kind of record is called among those there are to choose from.
    String name(Shape shape) {
        Class<?> family = shape.type().getInterfaces()[0];
        return desk.words()
                .say("case." + family.getSimpleName() + "." + shape.type().getSimpleName());
    }

    private String key(Shape.Field field, String suffix) {
        Class<?> owner = field.owner() == CostRow.class ? CostLine.class : field.owner();
        String own = "record." + owner.getSimpleName() + "." + field.name() + suffix;
        return desk.words().has(own) ? own : "record." + field.name() + suffix;
    }

    /// Why a value cannot be, with the field called as the form calls it.
    String problem(InvalidValue invalid, Shape shape) {
        Refusal refusal = Refusal.of(invalid);
        String name = name(invalid.field(), shape);
        return desk.sentences().refusal(new Refusal(refusal.reason(), name, refusal.subjects(), terms(invalid, shape)));
    }

    /// The terms of the sentence: where the bounds name a field, as the form calls it.
    private List<String> terms(InvalidValue invalid, Shape shape) {
        String bounds =
                invalid.reason() == InvalidValue.Reason.SAID_TWICE ? name(invalid.bounds(), shape) : invalid.bounds();
        return List.of(invalid.reason().name(), invalid.value(), bounds);
    }

    private String name(String field, Shape shape) {
        return shape.anywhere(field).map(each -> inSentence(label(each))).orElse(field);
    }

    /// Why an edit would be refused; empty when it would not.
    String problem(dev.trajectory.edit.Edit edit) {
        return desk.session().ask(edit) instanceof Result.Refused(Refusal refusal)
                ? desk.sentences().refusal(refusal)
                : "";
    }

    private String inSentence(String label) {
        boolean isWord = label.length() > 1 && !Character.isUpperCase(label.charAt(1));
        return isWord ? label.substring(0, 1).toLowerCase(desk.words().locale()) + label.substring(1) : label;
    }
}
