package it.lifesciencehub.lists;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A list as one person likes to see it: its filters and order as they stand in the address, and its columns, under a
 * name. One of a list's views may be preferred: the list opens with it. It is the person's alone; nobody else sees it.
 */
@Entity
@Table(name = "saved_view")
@NamedQuery(
        name = SavedView.OF_PERSON,
        query = "SELECT v FROM SavedView v WHERE v.personId = :person AND v.listCode = :list ORDER BY v.name, v.id")
public class SavedView extends BaseEntity {

    static final String OF_PERSON = "SavedView.ofPerson";

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "list_code")
    private String listCode;

    @Column(name = "name")
    private String name;

    @Column(name = "list_query")
    private String query;

    @Column(name = "chosen_columns")
    private String columns;

    @Column(name = "preferred")
    private boolean preferred;

    @Column(name = "created_at")
    private Instant createdAt;

    protected SavedView() {}

    SavedView(Long personId, String listCode, String name, Instant now) {
        this.personId = personId;
        this.listCode = listCode;
        this.name = name;
        this.createdAt = now;
    }

    void call(String name) {
        this.name = name;
    }

    void show(String query, String columns) {
        this.query = query;
        this.columns = columns;
    }

    void prefer(boolean preferred) {
        this.preferred = preferred;
    }

    public Long getPersonId() {
        return personId;
    }

    public String getListCode() {
        return listCode;
    }

    public String getName() {
        return name;
    }

    /** The list's query as in its address, without page, columns and view. */
    public String getQuery() {
        return query;
    }

    /** Codes of the columns with commas between them; empty for the usual ones. */
    public String getColumns() {
        return columns;
    }

    public boolean isPreferred() {
        return preferred;
    }
}
