package it.lifesciencehub.imports;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationChange;
import it.lifesciencehub.organisations.OrganisationColumn;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.util.List;

/**
 * What an import did with one organisation: made it, or changed these values. Written with the import and never changed,
 * but for the version, which follows when a later import is undone, and the organisation, which goes when this one is.
 */
@Entity
@Table(name = "organisation_import_row")
class ImportedRow extends BaseEntity {

    @Column(name = "import_id")
    private Long importId;

    @Column(name = "line")
    private int line;

    @Column(name = "organisation_id")
    private Long organisationId;

    @Column(name = "organisation_name")
    private String organisationName;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private OrganisationImportRow.Outcome outcome;

    @Column(name = "version_before")
    private Long versionBefore;

    @Column(name = "version_after")
    private long versionAfter;

    @Lob
    @Column(name = "changes")
    private String changes;

    protected ImportedRow() {}

    /** @param versionBefore null for a new organisation */
    ImportedRow(Long importId, OrganisationImportRow row, Organisation written, Long versionBefore) {
        this.importId = importId;
        this.line = row.number();
        this.organisationId = written.getId();
        this.organisationName = written.getName();
        this.outcome = row.outcome();
        this.versionBefore = versionBefore;
        this.versionAfter = written.getVersion();
        this.changes = row.changes().isEmpty() ? null : toJson(row.changes());
    }

    Long organisationId() {
        return organisationId;
    }

    /** The organisation is again what it was after this import, under another version. */
    void follow(Long undoneBefore, Long versionNow) {
        if (undoneBefore != null && undoneBefore == versionAfter) {
            versionAfter = versionNow;
        }
    }

    static String toJson(List<OrganisationChange> changes) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        changes.forEach(change -> array.add(Json.createObjectBuilder()
                .add("column", change.column().name())
                .add("before", change.before())
                .add("after", change.after())));
        return array.build().toString();
    }

    static List<OrganisationChange> ofJson(String text) {
        if (text == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(json -> new OrganisationChange(
                            OrganisationColumn.valueOf(json.getString("column")),
                            json.getString("before"),
                            json.getString("after")))
                    .toList();
        }
    }
}
