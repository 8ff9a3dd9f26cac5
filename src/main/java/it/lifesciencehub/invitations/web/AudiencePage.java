package it.lifesciencehub.invitations.web;

import it.lifesciencehub.invitations.AudienceMember;
import it.lifesciencehub.invitations.AudienceOutcome;
import it.lifesciencehub.invitations.AudienceService;
import it.lifesciencehub.invitations.AudienceView;
import it.lifesciencehub.invitations.ConditionDraft;
import it.lifesciencehub.invitations.ConditionKind;
import it.lifesciencehub.invitations.Exclusion;
import it.lifesciencehub.invitations.Joined;
import it.lifesciencehub.invitations.PasteOutcome;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One audience: its conditions, people by hand, and who is in it now and why. */
@Named
@ViewScoped
public class AudiencePage implements Serializable {

    private static final String FEATURE = "invitations";

    @EJB
    private AudienceService audiences;

    @Inject
    private Ui ui;

    private String id;
    private String adding;
    private String tab;
    private Integer number;
    private AudienceView view;
    /** What is shown is kept, so that a button means the row that somebody saw, whatever has changed meanwhile. */
    private Page<AudienceMember> page = Page.empty();

    private int chosen;
    private int leftOut;
    private long organisations;

    private String name;
    private Joined joined;
    private ConditionKind kind;
    private String value;
    private String role;
    private Integer block;
    private boolean negated;
    private String email;
    private String grounds;
    private String pasted;
    private List<String> unknown = List.of();

    public void load() {
        view = audiences.find(AddressId.of(id));
        name = view.name();
        joined = view.joined();
        kind = Arrays.stream(ConditionKind.values())
                .filter(one -> one.name().equalsIgnoreCase(adding))
                .findFirst()
                .orElse(null);
        block = view.blocks().stream().max(Integer::compare).orElse(0) + 1;
        block = Math.min(block, 9);
        ask(audiences.look(view.id()));
    }

    private void ask(AudienceOutcome outcome) {
        chosen = outcome.chosen().size();
        leftOut = outcome.leftOut().size();
        organisations = outcome.organisations();
        List<AudienceMember> all = isOut() ? outcome.leftOut() : outcome.chosen();
        PageRequest request = PageRequest.of(number);
        int from = Math.min(request.offset(), all.size());
        page = new Page<>(all.subList(from, Math.min(from + request.size(), all.size())), all.size(), request);
    }

    public String save() {
        audiences.change(view.id(), view.version(), name, joined);
        PageMessages.done(FEATURE, "audience.saved");
        return here();
    }

    public String ask() {
        audiences.ask(
                view.id(),
                view.version(),
                new ConditionDraft(block == null ? 0 : block, kind, negated, value == null ? "" : value, role));
        PageMessages.done(FEATURE, "audience.asked");
        return here();
    }

    public String drop(Long conditionId) {
        audiences.drop(view.id(), view.version(), conditionId);
        PageMessages.done(FEATURE, "audience.dropped");
        return here();
    }

    public String include() {
        audiences.include(view.id(), email, grounds);
        PageMessages.done(FEATURE, "audience.included", email.strip());
        return here();
    }

    public String exclude(AudienceMember member) {
        audiences.exclude(view.id(), member.personId());
        PageMessages.done(FEATURE, "audience.excluded", member.name());
        return here();
    }

    public String forget(AudienceMember member) {
        audiences.forget(view.id(), member.personId());
        PageMessages.done(FEATURE, "audience.forgotten", member.name());
        return here();
    }

    /** Stays on the page, so that the addresses that belong to nobody can be read. */
    public void paste() {
        PasteOutcome done = audiences.paste(view.id(), pasted);
        unknown = done.unknown();
        pasted = null;
        ask(audiences.look(view.id()));
        PageMessages.done(
                FEATURE,
                "audience.pasted",
                done.added(),
                done.already(),
                done.unknown().size());
    }

    public String delete() {
        audiences.delete(view.id(), view.version());
        PageMessages.done(FEATURE, "audience.deleted", view.name());
        return "/invitations/audiences?faces-redirect=true";
    }

    private String here() {
        return "/invitations/audience?faces-redirect=true&id=" + view.id();
    }

    public Page<AudienceMember> getPage() {
        return page;
    }

    public int getChosen() {
        return chosen;
    }

    public int getLeftOut() {
        return leftOut;
    }

    public long getOrganisations() {
        return organisations;
    }

    /** The conditions that let somebody in, in words. */
    public List<String> why(AudienceMember member) {
        return CampaignWords.why(ui.getLanguage(), view.conditions(), member);
    }

    public boolean isOut() {
        return "out".equals(tab);
    }

    public boolean isRemoved(AudienceMember member) {
        return member.exclusion() == Exclusion.REMOVED;
    }

    public List<ConditionKind> getKinds() {
        return audiences.kinds();
    }

    public List<Option> getValues() {
        return CampaignWords.options(ui.getLanguage(), audiences.values(kind));
    }

    public List<Option> getRoles() {
        return CampaignWords.options(ui.getLanguage(), audiences.roles());
    }

    public List<Option> getBlocks() {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(i -> new Option(i, String.valueOf(i)))
                .toList();
    }

    public List<Option> getJoins() {
        return Option.of(Joined.class, ui.getLanguage(), FEATURE, "joined");
    }

    public AudienceView getView() {
        return view;
    }

    public List<String> getUnknown() {
        return unknown;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAdding() {
        return adding;
    }

    public void setAdding(String adding) {
        this.adding = adding;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Joined getJoined() {
        return joined;
    }

    public void setJoined(Joined joined) {
        this.joined = joined;
    }

    public ConditionKind getKind() {
        return kind;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public Integer getBlock() {
        return block;
    }

    public void setBlock(Integer block) {
        this.block = block;
    }

    public boolean isNegated() {
        return negated;
    }

    public void setNegated(boolean negated) {
        this.negated = negated;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }
}
