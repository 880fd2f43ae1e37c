import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/job:Job";
const PROBLEM = "gitSource names neither a tag nor a commit";
const url = "https://github.com/example/lakehouse-jobs";

export const cases: RuleCases = {
    passing: {
        "a tag": passes(resource(TYPE, { gitSource: { url, tag: "v1.4.0" } })),
        "a commit that is not known yet: that it is given is": passes(
            resource(TYPE, { gitSource: { url, commit: UNKNOWN } }),
        ),
    },
    violating: {
        "a branch": fails(PROBLEM, resource(TYPE, { gitSource: { url, branch: "main" } })),
        "the default branch": fails(PROBLEM, resource(TYPE, { gitSource: { url } })),
    },
    unknown: { "the source": undecided("gitSource", resource(TYPE, { gitSource: UNKNOWN })) },
    absent: { "no repository": passes(resource(TYPE, {})) },
};
