package it.lifesciencehub.invitations;

import java.io.Serializable;
import java.util.List;

/** An audience as staff edit it. */
public record AudienceView(Long id, long version, String name, Joined joined, List<ConditionRow> conditions)
        implements Serializable {

    public AudienceView {
        conditions = List.copyOf(conditions);
    }

    /** Numbers of the blocks that have conditions, in order. */
    public List<Integer> blocks() {
        return conditions.stream().map(ConditionRow::block).distinct().toList();
    }

    public List<ConditionRow> of(int block) {
        return conditions.stream().filter(one -> one.block() == block).toList();
    }
}
