import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, text } from "../core/values";

export const queryLimit = resourceRule({
    name: "athena-query-limit",
    description:
        "A workgroup for SQL bounds how much a query may scan. One forgotten filter reads a whole lake otherwise, and is paid " +
        "for by the byte; workgroups for Spark are paid for by time.",
    severity: "low",
    level: "advisory",
    fix: "Set configuration.bytesScannedCutoffPerQuery.",
    url: "https://docs.aws.amazon.com/athena/latest/ug/workgroups-setting-control-limits-cloudwatch.html",
    framework: wellArchitected("COST02-BP05", "Implement cost controls"),
    types: ["aws:athena/workgroup:Workgroup"],
    *check({ props }) {
        const configuration = props.configuration ?? {};
        const isSpark = (): boolean => text(configuration.engineVersion?.selectedEngineVersion).startsWith("PySpark");
        if (!isSet(configuration, "bytesScannedCutoffPerQuery") && !isSpark()) {
            yield "configuration.bytesScannedCutoffPerQuery is not set";
        }
    },
});
