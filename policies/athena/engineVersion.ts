import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

/** The oldest version that AWS supports. Source: "Athena engine version reference" in the Athena User Guide. */
const OLDEST = 3;

export const engineVersion = resourceRule({
    name: "athena-engine-version",
    description:
        "A workgroup runs a version of the Athena engine that is supported. An older one is no longer offered, so that the " +
        "workgroup cannot be made; Athena chooses well by itself.",
    severity: "medium",
    level: "mandatory",
    fix: 'Remove configuration.engineVersion, or set selectedEngineVersion to "AUTO".',
    url: "https://docs.aws.amazon.com/athena/latest/ug/engine-versions.html",
    framework: nist("SI-2", "Flaw Remediation"),
    types: ["aws:athena/workgroup:Workgroup"],
    *check({ props }) {
        const selected = text(props.configuration?.engineVersion?.selectedEngineVersion);
        const [, version] = / engine version (\d+)$/.exec(selected) ?? [];
        if (Number(version) < OLDEST) {
            yield "configuration.engineVersion.selectedEngineVersion is out of support";
        }
    },
});
