import { nist } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { stackRule } from "../core/rule";
import type { Stack } from "../core/stack";
import { text } from "../core/values";

const LOCATION = "databricks:index/externalLocation:ExternalLocation";

export const locationOverlap = stackRule({
    name: "unity-location-overlap",
    description:
        "No external location lies within another. What is granted on the outer one is granted on all files of the inner one; " +
        "within one metastore Databricks refuses that, but only once half of the stack is deployed.",
    severity: "medium",
    level: "mandatory",
    fix: "Give each location a path that is no beginning of another's.",
    url: "https://docs.databricks.com/aws/en/connect/unity-catalog/cloud-storage/external-locations",
    framework: nist("AC-3", "Access Enforcement"),
    types: [LOCATION],
    *check(location, { stack }) {
        const path = pathOf(location);
        for (const other of siblings(location, stack)) {
            if (path !== "" && path.startsWith(pathOf(other)) && pathOf(other) !== "") {
                yield `its url lies within that of "${other.name}"`;
            }
        }
    },
});

/** The other locations with the same credential, which is what reaches them all: by its name, or by what makes it usable. */
function siblings(location: Subject<typeof LOCATION>, stack: Stack): readonly Subject<typeof LOCATION>[] {
    const name = text(location.props.credentialName);
    const makers = location.propertyDependencies["credentialName"] ?? [];
    return stack
        .ofType(LOCATION)
        .filter(({ urn }) => urn !== location.urn)
        .filter(
            ({ props, propertyDependencies: { credentialName: others = [] } }) =>
                (name !== "" && text(props.credentialName) === name) || others.some((urn) => makers.includes(urn)),
        );
}

/** With one slash at the end, so that `s3://lake/bronze` is no part of `s3://lake/bronze-2`. */
function pathOf({ props }: Subject<typeof LOCATION>): string {
    return text(props.url).replace(/\/*$/, (slashes, offset: number) => (offset + slashes.length === 0 ? "" : "/"));
}
