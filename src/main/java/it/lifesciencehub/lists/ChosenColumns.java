package it.lifesciencehub.lists;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** Which columns of a list a person wants to see. */
@Entity
@Table(name = "list_columns")
@NamedQuery(
        name = ChosenColumns.OF_PERSON,
        query = "SELECT c FROM ChosenColumns c WHERE c.personId = :person AND c.listCode = :list")
public class ChosenColumns extends BaseEntity {

    static final String OF_PERSON = "ChosenColumns.ofPerson";

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "list_code")
    private String listCode;

    @Column(name = "chosen_columns")
    private String columns;

    protected ChosenColumns() {}

    ChosenColumns(Long personId, String listCode) {
        this.personId = personId;
        this.listCode = listCode;
    }

    void choose(String columns) {
        this.columns = columns;
    }

    String getColumns() {
        return columns;
    }
}
