import { checkName, physicalName, type NameKind } from "../../components/shared/naming";
import type { Problem } from "../../components/shared/problems";
import { lakeBucket, registrationRole } from "../../components/shared/things";
import type { PlainSettings } from "../settings";

type Parts = Pick<PlainSettings, "layers" | "prefix" | "environment" | "region" | "awsAccountId">;

/** A thing that is named after a key in the settings. */
interface Named {
    readonly path: string;
    readonly kind: NameKind;
    readonly thing: string;
}

/** A zone's bucket, Lake Formation's role for it and its external location. */
export function checkZoneNames(settings: Parts & Pick<PlainSettings, "lake">): readonly Problem[] {
    const named = Object.keys(settings.lake.zones).flatMap((zone): readonly Named[] => {
        const path = `lake.zones.${zone}`;
        return [
            { path, kind: "bucket", thing: lakeBucket(zone) },
            { path, kind: "role", thing: registrationRole(zone) },
            { path, kind: "securable", thing: zone },
        ];
    });
    return settings.layers.includes("platform") ? checkNames(settings, named) : [];
}

/** What is made inside the workspace, by the section whose keys it is named after. */
const SECTIONS = [
    ["catalogs", "catalog"],
    ["clusterPolicies", "databricks"],
    ["clusters", "databricks"],
    ["warehouses", "databricks"],
    ["workloads", "databricks"],
] as const satisfies readonly (readonly [keyof PlainSettings, NameKind])[];

type Section = (typeof SECTIONS)[number][0];

/** What the workspace holds is named after its key alone. */
export function checkWorkspaceNames(settings: Parts & Pick<PlainSettings, Section>): readonly Problem[] {
    const named = SECTIONS.flatMap(([section, kind]) =>
        Object.keys(settings[section]).map((key) => ({ path: `${section}.${key}`, kind, thing: key })),
    );
    return settings.layers.includes("workspace") ? checkNames(settings, named) : [];
}

function checkNames(settings: Parts, named: readonly Named[]): readonly Problem[] {
    return named.flatMap(({ path, kind, thing }) => checkName(path, kind, physicalName(settings, kind, thing)) ?? []);
}
