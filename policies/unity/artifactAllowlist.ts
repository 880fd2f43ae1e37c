import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list, text } from "../core/values";

/** Beginnings that stand for all there is: nothing, a whole kind of storage, or every volume of every catalog. */
const TOO_WIDE = /^(\*|\/*|[a-z0-9]+:\/*|\/Volumes\/?)$/i;

export const artifactAllowlist = resourceRule({
    name: "unity-artifact-allowlist",
    description:
        "The list of what may be installed on shared clusters names particular places. Libraries and init scripts run there beside " +
        "the code of others, with more rights than it; a wide entry lets anyone bring any.",
    severity: "high",
    level: "mandatory",
    fix: "Name in artifactMatchers[].artifact the volume and folder, or the group of Maven coordinates.",
    url: "https://docs.databricks.com/aws/en/data-governance/unity-catalog/manage-privileges/allowlist",
    framework: sat("INFO-38", "Third-party library control"),
    types: ["databricks:index/artifactAllowlist:ArtifactAllowlist"],
    *check({ props }) {
        for (const [index, matcher] of list(props.artifactMatchers).entries()) {
            const artifact = text(matcher?.artifact).trim();
            // Maven coordinates have a group, a colon and a name; the rest are paths.
            const isWide =
                props.artifactType === "LIBRARY_MAVEN" ? /^[\w-]*\.?$|\*/.test(artifact) : TOO_WIDE.test(artifact);
            if (isWide) {
                yield `artifactMatchers[${index}].artifact allows anything`;
            } else if (/^dbfs:/i.test(artifact)) {
                yield `artifactMatchers[${index}].artifact is where everyone can change it`;
            }
        }
    },
});
