import type { Inputs } from "../../../../policies/types";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/artifactAllowlist:ArtifactAllowlist";
const problem = (index: number): string => `artifactMatchers[${index}].artifact allows anything`;
const allow = (artifactType: string, ...artifacts: string[]): Inputs<typeof TYPE> => ({
    artifactType,
    artifactMatchers: artifacts.map((artifact) => ({ artifact, matchType: "PREFIX_MATCH" })),
});

export const cases: RuleCases = {
    passing: {
        folders: passes(
            resource(TYPE, allow("INIT_SCRIPT", "/Volumes/ops/tools/scripts/", "s3://acme-artifacts/scripts")),
        ),
        coordinates: passes(resource(TYPE, allow("LIBRARY_MAVEN", "org.jsoup:jsoup", "com.example"))),
    },
    violating: {
        "all paths": fails([problem(0), problem(1)], resource(TYPE, allow("LIBRARY_JAR", "/", "s3://"))),
        "all volumes": fails(problem(0), resource(TYPE, allow("INIT_SCRIPT", "/Volumes/"))),
        "all coordinates": fails([problem(0), problem(1)], resource(TYPE, allow("LIBRARY_MAVEN", "com", "*"))),
        DBFS: fails(
            "artifactMatchers[0].artifact is where everyone can change it",
            resource(TYPE, allow("LIBRARY_JAR", "dbfs:/FileStore/jars")),
        ),
    },
    unknown: {
        "a place": undecided("artifactMatchers.0.artifact", resource(TYPE, allow("LIBRARY_JAR", UNKNOWN))),
    },
    absent: { nothing: passes(resource(TYPE, {})) },
};
