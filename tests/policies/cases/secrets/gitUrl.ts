import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const REPO = "databricks:index/repo:Repo";

export const cases: RuleCases = {
    passing: {
        "no credential": passes(resource(REPO, { url: "https://github.com/example/lakehouse-jobs" })),
        SSH: passes(resource(REPO, { url: "ssh://git@example.com/lakehouse-jobs" })),
        "an organisation in Azure DevOps": passes(
            resource(REPO, { url: "https://example@dev.azure.com/example/data/_git/jobs" }),
        ),
    },
    violating: {
        "a folder": fails(
            "url holds a credential",
            resource(REPO, { url: "https://jane:s3cr3t@github.com/example/jobs" }),
        ),
        "a job": fails(
            "gitSource.url holds a credential",
            resource("databricks:index/job:Job", {
                gitSource: { url: "https://s3cr3tvalue0123456789@github.com/example/jobs", tag: "v1" },
            }),
        ),
        "an app": fails(
            "gitRepository.url holds a credential",
            resource("databricks:index/app:App", {
                gitRepository: { provider: "gitHub", url: "https://jane:s3cr3t@github.com/example/app" },
            }),
        ),
    },
    unknown: { "the address": undecided("url", resource(REPO, { url: UNKNOWN })) },
    absent: { "no repository": passes(resource("databricks:index/job:Job", {})) },
};
