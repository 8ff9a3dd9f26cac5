package it.lifesciencehub.imports;

import it.lifesciencehub.imports.OrganisationImportRow.Outcome;
import it.lifesciencehub.organisations.OrganisationColumn;
import it.lifesciencehub.organisations.OrganisationReason;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RefusalReason;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What confirming an import would do: counts, words to be explained, and one page of rows. */
public record OrganisationImportPreview(
        OrganisationImportProgress progress,
        List<OrganisationColumn> columns,
        List<String> ignored,
        List<ImportWord> words,
        int created,
        int changed,
        int unchanged,
        int wrong,
        int doubtful,
        Page<OrganisationImportRow> page)
        implements Serializable {

    private static final Map<RefusalReason, OrganisationColumn> WORDS = Map.of(
            OrganisationReason.KIND_NOT_KNOWN, OrganisationColumn.KIND,
            OrganisationReason.SIZE_NOT_KNOWN, OrganisationColumn.SIZE,
            OrganisationReason.SECTOR_NOT_KNOWN, OrganisationColumn.SECTORS,
            OrganisationReason.STATUS_NOT_KNOWN, OrganisationColumn.STATUS);

    static OrganisationImportPreview of(
            OrganisationImportProgress progress,
            OrganisationImportPlan plan,
            ImportMapping mapping,
            ImportFilter only,
            PageRequest request) {
        List<OrganisationImportRow> shown = plan.rows().stream()
                .filter(row -> only == null || only.lets(row))
                .toList();
        int from = Math.min(request.offset(), shown.size());
        return new OrganisationImportPreview(
                progress,
                plan.columns(),
                plan.ignored(),
                words(plan, mapping),
                plan.count(Outcome.NEW),
                plan.count(Outcome.CHANGED),
                plan.count(Outcome.UNCHANGED),
                plan.count(Outcome.WRONG),
                (int) plan.rows().stream().filter(ImportFilter.DOUBTFUL::lets).count(),
                new Page<>(shown.subList(from, Math.min(from + request.size(), shown.size())), shown.size(), request));
    }

    /** Whether the file may go in. */
    public boolean confirmable() {
        return wrong == 0;
    }

    private static List<ImportWord> words(OrganisationImportPlan plan, ImportMapping mapping) {
        Map<OrganisationColumn, Map<String, Integer>> unknown = new TreeMap<>();
        for (OrganisationImportRow row : plan.rows()) {
            for (Problem problem : row.problems()) {
                OrganisationColumn column = WORDS.get(problem.reason());
                if (column != null) {
                    unknown.computeIfAbsent(column, any -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER))
                            .merge(String.valueOf(problem.arguments().get(0)), 1, Integer::sum);
                }
            }
        }
        List<ImportWord> words = new ArrayList<>();
        unknown.forEach((column, counts) ->
                counts.forEach((word, rows) -> words.add(new ImportWord(column, word, null, rows))));
        if (mapping != null) {
            mapping.words()
                    .forEach((column, codes) -> new TreeMap<>(codes)
                            .forEach((word, code) -> words.add(new ImportWord(column, word, code, 0))));
        }
        return words;
    }
}
