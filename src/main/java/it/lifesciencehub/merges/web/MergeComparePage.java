package it.lifesciencehub.merges.web;

import it.lifesciencehub.merges.MergeCommand;
import it.lifesciencehub.merges.MergeComparison;
import it.lifesciencehub.merges.MergeComparison.Field;
import it.lifesciencehub.merges.MergeField;
import it.lifesciencehub.merges.MergeOutcome;
import it.lifesciencehub.merges.MergeService;
import it.lifesciencehub.merges.MergeSide;
import it.lifesciencehub.organisations.OrganisationForm;
import it.lifesciencehub.organisations.OrganisationService;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Two organisations side by side: first which values stay, then what would happen, then it happens. */
@Named
@ViewScoped
public class MergeComparePage implements Serializable {

    @Inject
    private MergeService merges;

    @Inject
    private OrganisationService organisations;

    @Inject
    private Ui ui;

    private String keep;
    private String other;
    private String keepName;
    private String otherName;
    private MergeComparison comparison;
    private MergeOutcome outcome;
    private final List<Choice> choices = new ArrayList<>();

    /** A value to choose, as a row of the page. */
    public static class Choice implements Serializable {

        private final Field field;
        private MergeSide side;

        Choice(Field field) {
            this.field = field;
            this.side = field.suggested();
        }

        public Field getField() {
            return field;
        }

        public MergeSide getSide() {
            return side;
        }

        public void setSide(MergeSide side) {
            this.side = side;
        }

        public boolean isOther() {
            return side == MergeSide.OTHER;
        }
    }

    public void load() {
        if (keep != null && other != null) {
            comparison = merges.compare(AddressId.of(keep), AddressId.of(other));
            comparison.fields().forEach(field -> choices.add(new Choice(field)));
        }
    }

    /** Two names or VAT numbers were typed. */
    public String find() {
        Long kept = organisations.named("keepName", keepName).id();
        Long second = organisations.named("otherName", otherName).id();
        return "/merges/compare?faces-redirect=true&keep=" + kept + "&other=" + second;
    }

    public void preview() {
        takeChoices();
        outcome = merges.preview(command());
    }

    public void back() {
        outcome = null;
    }

    public String merge() {
        outcome = null;
        MergeOutcome done = merges.merge(command());
        PageMessages.done(
                "merges",
                "compare.done",
                comparison.other().name(),
                comparison.kept().name());
        return "/merges/show?faces-redirect=true&id=" + done.mergeId();
    }

    /** Radio buttons that stand in two cells of a row are plain inputs, named after the field. */
    private void takeChoices() {
        Map<String, String> typed =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        for (Choice choice : choices) {
            String side = typed.get("pick." + choice.getField().field().field());
            if (side != null) {
                choice.setSide(MergeSide.OTHER.name().equals(side) ? MergeSide.OTHER : MergeSide.KEPT);
            }
        }
    }

    private MergeCommand command() {
        Map<MergeField, MergeSide> picks = new EnumMap<>(MergeField.class);
        choices.forEach(choice -> picks.put(choice.getField().field(), choice.getSide()));
        return new MergeCommand(
                comparison.kept().id(),
                comparison.kept().version(),
                comparison.other().id(),
                comparison.other().version(),
                picks);
    }

    /** The value that would stay. */
    public String result(Choice choice) {
        return getWords().value(choice.getField().field(), form(choice.getSide()));
    }

    private OrganisationForm form(MergeSide side) {
        return side == MergeSide.KEPT
                ? comparison.kept().form()
                : comparison.other().form();
    }

    public MergeWords getWords() {
        return new MergeWords(ui.getLanguage());
    }

    public MergeComparison getComparison() {
        return comparison;
    }

    public MergeOutcome getOutcome() {
        return outcome;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public String getKeep() {
        return keep;
    }

    public void setKeep(String keep) {
        this.keep = keep;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getKeepName() {
        return keepName;
    }

    public void setKeepName(String keepName) {
        this.keepName = keepName;
    }

    public String getOtherName() {
        return otherName;
    }

    public void setOtherName(String otherName) {
        this.otherName = otherName;
    }
}
