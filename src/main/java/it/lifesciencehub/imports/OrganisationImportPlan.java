package it.lifesciencehub.imports;

import it.lifesciencehub.imports.OrganisationImportKnown.Entry;
import it.lifesciencehub.imports.OrganisationImportRow.Outcome;
import it.lifesciencehub.organisations.Match;
import it.lifesciencehub.organisations.MatchIndex;
import it.lifesciencehub.organisations.MatchProfile;
import it.lifesciencehub.organisations.OrganisationChange;
import it.lifesciencehub.organisations.OrganisationColumn;
import it.lifesciencehub.organisations.OrganisationForm;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.OrganisationPolicy;
import it.lifesciencehub.organisations.OrganisationReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.SearchText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What importing a file would do, row by row, without doing it. An empty cell leaves what is known as it is; a row that
 * is wrong keeps the whole file out.
 */
public final class OrganisationImportPlan {

    /** Possible duplicates of a row that are shown. */
    private static final int LIKELY_SHOWN = 3;

    private final OrganisationImportTable table;
    private final OrganisationImportKnown known;
    private final Map<Long, OrganisationForm> present;
    private final int thisYear;
    private final List<OrganisationImportRow> rows = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private OrganisationImportPlan(
            OrganisationImportTable table,
            OrganisationImportKnown known,
            Map<Long, OrganisationForm> present,
            int thisYear) {
        this.table = table;
        this.known = known;
        this.present = present;
        this.thisYear = thisYear;
    }

    /** @param present gives the organisations that rows mean as they stand, all at once */
    static OrganisationImportPlan of(
            OrganisationImportTable table,
            OrganisationImportKnown known,
            Function<Collection<Long>, Map<Long, OrganisationForm>> present,
            int thisYear) {
        Set<Long> meant = table.rows().stream()
                .map(row -> known.find(asWritten(row)))
                .filter(Objects::nonNull)
                .map(Entry::id)
                .collect(Collectors.toCollection(TreeSet::new));
        OrganisationImportPlan plan =
                new OrganisationImportPlan(table, known, meant.isEmpty() ? Map.of() : present.apply(meant), thisYear);
        table.rows().forEach(row -> plan.rows.add(plan.planned(row)));
        return plan;
    }

    public List<OrganisationImportRow> rows() {
        return List.copyOf(rows);
    }

    /** Organisations that new rows may be as well, by the row's number: of the register, and in rows above. */
    Map<Integer, List<ImportLikeness>> doubts(MatchIndex register) {
        Map<Integer, String> names = new HashMap<>();
        rows.forEach(row -> names.put(row.number(), row.form().getName()));
        Map<Integer, List<ImportLikeness>> doubts = new HashMap<>();
        for (OrganisationImportRow row : rows) {
            if (row.outcome() == Outcome.NEW) {
                List<ImportLikeness> likely = likely(row, register, names);
                if (!likely.isEmpty()) {
                    doubts.put(row.number(), likely);
                }
            }
        }
        return doubts;
    }

    OrganisationImportPlan doubted(Map<Integer, List<ImportLikeness>> doubts) {
        rows.replaceAll(row -> row.mayBe(doubts.getOrDefault(row.number(), List.of())));
        return this;
    }

    private List<ImportLikeness> likely(OrganisationImportRow row, MatchIndex register, Map<Integer, String> names) {
        // Rows have no id yet: a number below zero is one of theirs.
        MatchProfile profile = MatchProfile.of(-(long) row.number(), null, row.form());
        List<ImportLikeness> likely = register.likely(profile, LIKELY_SHOWN).stream()
                .map(found -> likeness(found.profile().id(), found.match(), names))
                .toList();
        register.add(profile);
        return likely;
    }

    private ImportLikeness likeness(Long id, Match match, Map<Integer, String> names) {
        int line = id > 0 ? 0 : (int) -id;
        return id > 0
                ? new ImportLikeness(id, 0, known.name(id), match)
                : new ImportLikeness(null, line, names.get(line), match);
    }

    public List<OrganisationColumn> columns() {
        return table.columns();
    }

    /** Headings that nobody knows. */
    public List<String> ignored() {
        return table.ignored();
    }

    public int count(Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    public boolean hasErrors() {
        return count(Outcome.WRONG) > 0;
    }

    private OrganisationImportRow planned(OrganisationImportTable.Row row) {
        List<Problem> problems = new ArrayList<>();
        if (row.tooWide()) {
            problems.add(new Problem(row.number(), "", ImportReason.ROW_TOO_WIDE, List.of()));
        }
        Entry entry = known.find(asWritten(row));
        OrganisationForm before = entry == null ? null : present.get(entry.id());
        OrganisationForm form = new OrganisationForm();
        if (entry == null) {
            form.setKind(OrganisationKind.OTHER);
        } else {
            copy(before, form);
        }
        write(row, form, problems);
        OrganisationPolicy.problems(form, thisYear).stream()
                .filter(problem -> problems.stream().noneMatch(p -> p.field().equals(problem.field())))
                .forEach(problem -> problems.add(
                        new Problem(row.number(), problem.field(), problem.reason(), problem.arguments())));
        refuseWhatIsTaken(row, form, entry, problems);
        List<OrganisationChange> changes = entry == null ? List.of() : OrganisationChange.between(before, form);
        return new OrganisationImportRow(
                row.number(), entry == null ? null : entry.id(), form, changes, List.of(), List.copyOf(problems));
    }

    private static OrganisationForm asWritten(OrganisationImportTable.Row row) {
        OrganisationForm form = new OrganisationForm();
        write(row, form, new ArrayList<>());
        return form;
    }

    private static void write(OrganisationImportTable.Row row, OrganisationForm form, List<Problem> problems) {
        row.cells().forEach((column, cell) -> {
            try {
                column.write(form, cell);
            } catch (Refusal refusal) {
                problems.add(new Problem(row.number(), column.field(), refusal.reason(), refusal.arguments()));
            }
        });
        boolean named = Stream.of(form.getName(), form.getAlternativeName())
                .anyMatch(name -> Arrays.asList(SearchText.of(name).split(" ")).contains("irccs"));
        if (named && form.getKind() == OrganisationKind.HOSPITAL) {
            form.setKind(OrganisationKind.IRCCS);
        }
        form.normalise();
    }

    private static void copy(OrganisationForm from, OrganisationForm to) {
        to.setParent(from.getParent());
        to.setName(from.getName());
        to.setAlternativeName(from.getAlternativeName());
        to.setAcronym(from.getAcronym());
        to.setKind(from.getKind());
        to.setSizeClass(from.getSizeClass());
        to.setSectors(from.getSectors());
        to.setVatNumber(from.getVatNumber());
        to.setFiscalCode(from.getFiscalCode());
        to.setRecipientCode(from.getRecipientCode());
        to.setCertifiedEmail(from.getCertifiedEmail());
        to.setAtecoCode(from.getAtecoCode());
        to.setAtecoYear(from.getAtecoYear());
        to.setWebsite(from.getWebsite());
        to.setEmail(from.getEmail());
        to.setPhone(from.getPhone());
        to.setAddress(from.getAddress());
        to.setPostcode(from.getPostcode());
        to.setMunicipality(from.getMunicipality());
        to.setProvince(from.getProvince());
        to.setCountry(from.getCountry());
        to.setFoundedYear(from.getFoundedYear());
        to.setExternalId(from.getExternalId());
        to.setActive(from.getActive());
    }

    /** Neither an organisation that is there nor another row may be meant twice. */
    private void refuseWhatIsTaken(
            OrganisationImportTable.Row row, OrganisationForm form, Entry entry, List<Problem> problems) {
        Entry holder = known.holderOf(form.getVatNumber());
        if (holder != null && (entry == null || !holder.id().equals(entry.id()))) {
            problems.add(new Problem(
                    row.number(),
                    "vatNumber",
                    OrganisationReason.VAT_NUMBER_TAKEN,
                    List.of(holder.name(), holder.id())));
        }
        String byName = form.getExternalId() == null && form.getVatNumber() == null
                ? "name " + OrganisationImportKnown.nameKey(form)
                : null;
        Stream.of(
                        entry == null ? null : "id " + entry.id(),
                        form.getExternalId() == null ? null : "external " + form.getExternalId(),
                        form.getVatNumber() == null ? null : "vat " + form.getVatNumber(),
                        byName)
                .filter(Objects::nonNull)
                .map(key -> seen.putIfAbsent(key, row.number()))
                .filter(Objects::nonNull)
                .filter(other -> other != row.number())
                .findFirst()
                .ifPresent(
                        other -> problems.add(new Problem(row.number(), "", ImportReason.ROW_TWICE, List.of(other))));
    }
}
