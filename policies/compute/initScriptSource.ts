import { sat } from "../core/frameworks";
import { resourceRule, type Problem } from "../core/rule";
import { isSet, list } from "../core/values";
import { clustersOf, COMPUTE_TYPES } from "../shared/clusters";

export const initScriptSource = resourceRule({
    name: "compute-init-script-source",
    description:
        "An init script comes from a volume or from workspace files. It runs as root on every node: on DBFS anyone in the " +
        "workspace can change it, and from S3 it is read with an instance profile, past all grants.",
    severity: "high",
    level: "mandatory",
    fix: "Put the script into a volume or among the workspace files, and name it in initScripts[].volumes or .workspace.",
    url: "https://docs.databricks.com/aws/en/init-scripts/",
    framework: sat("GOV-25", "Init scripts stored in DBFS"),
    types: COMPUTE_TYPES,
    *check(resource) {
        for (const { at, spec } of clustersOf(resource)) {
            for (const [index, script] of list(spec.initScripts).entries()) {
                yield* problemsOf(`${at}initScripts[${index}]`, script ?? {});
            }
        }
    },
});

function* problemsOf(at: string, script: object): Iterable<Problem> {
    for (const source of ["dbfs", "file"]) {
        if (isSet(script, source)) {
            yield `${at}.${source} is set`;
        }
    }
    if (isSet(script, "s3")) {
        yield { advisory: `${at}.s3 is set` };
    }
}
