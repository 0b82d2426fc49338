package dev.trajectory.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/// Scales the benefits of rollouts that were kept before benefits came with copies, as their costs are scaled.
///
/// A file of before 1.4 could not say by what benefits are scaled. Read as not scaled, the next small site would cost
/// a tenth and gain all that the first one gains. Since 1.4 what is not said is not scaled.
final class BenefitScales {

    private static final String COST = "COST";
    private static final String BENEFIT = "BENEFIT";

    private BenefitScales() {}

    /// The tree of a file in which rollouts scale benefits by what they scale costs by.
    static Node.Obj asCosts(Node.Obj file) {
        UnaryOperator<Node> rollout = each -> within(each, "scales", BenefitScales::scales);
        UnaryOperator<Node> plan = each -> within(each, "rollouts", rollouts -> items(rollouts, rollout));
        return within(file, "plan", plan) instanceof Node.Obj changed ? changed : file;
    }

    private static Node scales(Node scales) {
        if (!(scales instanceof Node.Obj said)) {
            return scales;
        }
        Node cost = said.fields().get(COST);
        return cost == null || said.fields().containsKey(BENEFIT) ? said : with(said, BENEFIT, cost);
    }

    private static Node within(Node node, String name, UnaryOperator<Node> change) {
        Node inner = node instanceof Node.Obj object ? object.fields().get(name) : null;
        return node instanceof Node.Obj object && inner != null ? with(object, name, change.apply(inner)) : node;
    }

    private static Node.Obj with(Node.Obj object, String name, Node value) {
        SequencedMap<String, Node> fields = new LinkedHashMap<>(object.fields());
        fields.put(name, value);
        return new Node.Obj(object.line(), object.column(), fields, object.isRecord());
    }

    private static Node items(Node node, UnaryOperator<Node> change) {
        if (!(node instanceof Node.Arr list)) {
            return node;
        }
        List<Node> items = list.items().stream().map(change).toList();
        return new Node.Arr(list.line(), list.column(), items);
    }
}
