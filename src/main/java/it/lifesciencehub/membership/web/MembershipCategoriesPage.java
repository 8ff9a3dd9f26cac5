package it.lifesciencehub.membership.web;

import it.lifesciencehub.membership.MembershipCategoryRow;
import it.lifesciencehub.membership.MembershipCategoryService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The categories of members, in their order. */
@Named
@ViewScoped
public class MembershipCategoriesPage implements Serializable {

    @Inject
    private MembershipCategoryService categories;

    private List<MembershipCategoryRow> rows = List.of();

    public void load() {
        rows = categories.list();
    }

    public String move(Long id, boolean up) {
        categories.move(id, up);
        return "/membership/categories?faces-redirect=true";
    }

    public List<MembershipCategoryRow> getRows() {
        return rows;
    }
}
