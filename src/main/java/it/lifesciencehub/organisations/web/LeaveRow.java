package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.OpenDuty;
import it.lifesciencehub.organisations.OpenDuty.Choice;
import it.lifesciencehub.organisations.OpenDuty.Decision;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Option;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One thing that somebody who leaves holds, with what is chosen for it. */
public class LeaveRow implements Serializable {

    /** It stays in the organisation's name until a delegate decides; only for who leaves. */
    private static final String LEFT = "LEFT";

    private final OpenDuty duty;
    private final boolean own;
    private String choice;
    private Long successor;

    /** @param onlySuccessor the one colleague there is, or null */
    LeaveRow(OpenDuty duty, boolean own, Long onlySuccessor) {
        this.duty = duty;
        this.own = own;
        this.successor = onlySuccessor;
        this.choice =
                own && duty.proposal() == Choice.CANCEL ? LEFT : duty.proposal().name();
    }

    /** The choices that this duty has, in the language. */
    List<Option> options(Language language) {
        List<Option> options = new ArrayList<>();
        Arrays.stream(Choice.values())
                .filter(duty.choices()::contains)
                .map(value -> new Option(value.name(), Texts.get(language, "organisations", "choice." + value.name())))
                .forEach(options::add);
        if (own) {
            options.add(new Option(LEFT, Texts.get(language, "organisations", "choice." + LEFT)));
        }
        return options;
    }

    /** What was decided; null where it is left to the organisation. */
    Decision decision() {
        if (LEFT.equals(choice)) {
            return null;
        }
        Choice chosen = Choice.valueOf(choice);
        return new Decision(duty.kind(), duty.id(), chosen, chosen == Choice.HAND_OVER ? successor : null);
    }

    public boolean isHandable() {
        return duty.choices().contains(Choice.HAND_OVER);
    }

    public OpenDuty getDuty() {
        return duty;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public Long getSuccessor() {
        return successor;
    }

    public void setSuccessor(Long successor) {
        this.successor = successor;
    }
}
