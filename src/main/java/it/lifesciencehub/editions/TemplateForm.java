package it.lifesciencehub.editions;

import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What staff write into a template. Lengths are minutes, the closing of registration hours before the start. */
public class TemplateForm implements Serializable {

    private String nameIt;
    private String nameEn;
    private String summaryIt;
    private String summaryEn;
    private String descriptionIt;
    private String descriptionEn;
    private String begins;
    private Integer length;
    private Integer total;
    private Integer perOrganisation;
    private boolean together;
    private WaitingPolicy policy = WaitingPolicy.FIRST_COME;
    private boolean approval;
    private Integer closes;
    private final ArrayList<TemplateLine> sessions = new ArrayList<>();

    static TemplateForm of(EventTemplate template) {
        TemplateForm form = new TemplateForm();
        form.nameIt = template.getName().getIt();
        form.nameEn = template.getName().getEn();
        form.summaryIt = template.getSummary().getIt();
        form.summaryEn = template.getSummary().getEn();
        form.descriptionIt = template.getDescription().getIt();
        form.descriptionEn = template.getDescription().getEn();
        form.begins = template.getBegins().toString();
        form.length = template.getLength();
        form.total = template.getTotal();
        form.perOrganisation = template.getPerOrganisation();
        form.together = template.isTogether();
        form.policy = template.getPolicy();
        form.approval = template.isApproval();
        form.closes = template.getCloses();
        template.getSessions().forEach(one -> form.sessions.add(new TemplateLine(one, template.getBegins())));
        return form;
    }

    LocalisedText name() {
        return new LocalisedText(nameIt, nameEn);
    }

    LocalisedText summary() {
        return new LocalisedText(summaryIt, summaryEn);
    }

    LocalisedText description() {
        return new LocalisedText(descriptionIt, descriptionEn);
    }

    public List<TemplateLine> getSessions() {
        return sessions;
    }

    public String getNameIt() {
        return nameIt;
    }

    public void setNameIt(String nameIt) {
        this.nameIt = nameIt;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getSummaryIt() {
        return summaryIt;
    }

    public void setSummaryIt(String summaryIt) {
        this.summaryIt = summaryIt;
    }

    public String getSummaryEn() {
        return summaryEn;
    }

    public void setSummaryEn(String summaryEn) {
        this.summaryEn = summaryEn;
    }

    public String getDescriptionIt() {
        return descriptionIt;
    }

    public void setDescriptionIt(String descriptionIt) {
        this.descriptionIt = descriptionIt;
    }

    public String getDescriptionEn() {
        return descriptionEn;
    }

    public void setDescriptionEn(String descriptionEn) {
        this.descriptionEn = descriptionEn;
    }

    public String getBegins() {
        return begins;
    }

    public void setBegins(String begins) {
        this.begins = begins;
    }

    public Integer getLength() {
        return length;
    }

    public void setLength(Integer length) {
        this.length = length;
    }

    public Integer getTotal() {
        return total;
    }

    public void setTotal(Integer total) {
        this.total = total;
    }

    public Integer getPerOrganisation() {
        return perOrganisation;
    }

    public void setPerOrganisation(Integer perOrganisation) {
        this.perOrganisation = perOrganisation;
    }

    public boolean isTogether() {
        return together;
    }

    public void setTogether(boolean together) {
        this.together = together;
    }

    public WaitingPolicy getPolicy() {
        return policy;
    }

    public void setPolicy(WaitingPolicy policy) {
        this.policy = policy;
    }

    public boolean isApproval() {
        return approval;
    }

    public void setApproval(boolean approval) {
        this.approval = approval;
    }

    public Integer getCloses() {
        return closes;
    }

    public void setCloses(Integer closes) {
        this.closes = closes;
    }
}
