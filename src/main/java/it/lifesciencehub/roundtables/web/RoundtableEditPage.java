package it.lifesciencehub.roundtables.web;

import it.lifesciencehub.roundtables.OutsideBodyRow;
import it.lifesciencehub.roundtables.RoundtableService;
import it.lifesciencehub.roundtables.SittingForm;
import it.lifesciencehub.roundtables.SittingService;
import it.lifesciencehub.roundtables.SittingView;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Plans a sitting, or changes one. */
@Named
@ViewScoped
public class RoundtableEditPage implements Serializable {

    private static final String FEATURE = "roundtables";

    @EJB
    private RoundtableService roundtables;

    @EJB
    private SittingService sittings;

    private String slug;
    private String id;
    private SittingView sitting;
    private SittingForm form = new SittingForm();
    private List<Option> bodies = List.of();

    public void load() {
        List<OutsideBodyRow> known = roundtables.bodies(slug);
        if (isFresh()) {
            bodies = known.stream()
                    .filter(OutsideBodyRow::active)
                    .map(body -> new Option(body.id(), body.name()))
                    .toList();
            form.setBodyId(bodies.size() == 1 ? (Long) bodies.get(0).value() : null);
            return;
        }
        sitting = RoundtableShowPage.requireOf(sittings.find(AddressId.of(id)), slug);
        if (!sitting.running()) {
            throw new Refusal(CommonReason.FORBIDDEN);
        }
        form = sitting.form();
    }

    public String save() {
        if (isFresh()) {
            Long planned = sittings.plan(slug, form);
            PageMessages.done(FEATURE, "edit.planned");
            return show(planned.toString());
        }
        sittings.change(sitting.id(), sitting.version(), form);
        PageMessages.done(FEATURE, "edit.saved");
        return show(id);
    }

    private String show(String sittingId) {
        return "/roundtables/show?faces-redirect=true&slug=" + slug + "&id=" + sittingId;
    }

    public boolean isFresh() {
        return id == null || id.isEmpty();
    }

    public SittingView getSitting() {
        return sitting;
    }

    public SittingForm getForm() {
        return form;
    }

    public List<Option> getBodies() {
        return bodies;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
