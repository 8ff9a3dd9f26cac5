package it.lifesciencehub.roundtables.web;

import it.lifesciencehub.roundtables.OutsideBodyDetail;
import it.lifesciencehub.roundtables.OutsideBodyForm;
import it.lifesciencehub.roundtables.OutsideBodyService;
import it.lifesciencehub.roundtables.RoundtableService;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** Writes a body down, or changes what is known of it. */
@Named
@ViewScoped
public class RoundtableBodyEditPage implements Serializable {

    private static final String FEATURE = "roundtables";

    @EJB
    private RoundtableService roundtables;

    @EJB
    private OutsideBodyService bodies;

    private String slug;
    private String id;
    private OutsideBodyDetail body;
    private OutsideBodyForm form = new OutsideBodyForm();

    public void load() {
        // Asks for the right to keep the roundtable as well.
        roundtables.bodies(slug);
        if (!isFresh()) {
            body = requireOf(bodies.find(AddressId.of(id), null), slug);
            form = body.form();
        }
    }

    /** Addresses name the group and the body; the two have to belong together. */
    static OutsideBodyDetail requireOf(OutsideBodyDetail body, String slug) {
        if (!body.slug().equals(slug)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return body;
    }

    public String save() {
        String saved = id;
        if (isFresh()) {
            saved = bodies.add(slug, form).toString();
        } else {
            bodies.change(body.id(), body.version(), form);
        }
        PageMessages.done(FEATURE, isFresh() ? "bodyEdit.added" : "bodyEdit.saved", form.getName());
        return "/roundtables/body?faces-redirect=true&slug=" + slug + "&id=" + saved;
    }

    public boolean isFresh() {
        return id == null || id.isEmpty();
    }

    public OutsideBodyDetail getBody() {
        return body;
    }

    public OutsideBodyForm getForm() {
        return form;
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
