package dev.trajectory.file;

import dev.trajectory.model.Money;

/// An amount of money: a number, in the plan's one currency. Text such as "€500" and records that bring a currency of
/// their own are refused as what they are.
final class MoneyForm implements Form<Money> {

    private static final Form<Money> NUMBER =
            Forms.number(Money::ofPounds, money -> money.pounds().toPlainString());

    @Override
    public Money read(Node node, Where where) {
        return switch (node) {
            case Node.Text text -> throw where.refuse(node, FileProblem.Kind.NOT_AN_AMOUNT, Forms.shown(text.value()));
            case Node.Obj _ -> throw where.refuse(node, FileProblem.Kind.NOT_AN_AMOUNT, "{ … }");
            default -> NUMBER.read(node, where);
        };
    }

    @Override
    public Node write(Money amount, Where where) {
        return NUMBER.write(amount, where);
    }
}
