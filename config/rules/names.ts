import { checkName, physicalName, type NameKind } from "../../components/shared/naming";
import type { Problem } from "../../components/shared/problems";
import { REGIONS } from "../../components/shared/regions";
import { lakeBucket, LOG_ZONE, registrationRole } from "../../components/shared/things";
import { attempt } from "../salvage";
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

/** The zone and the catalog that clusters leave their logs in are the program's own. */
export function checkReserved(settings: Pick<PlainSettings, "lake" | "catalogs">): readonly Problem[] {
    return [
        ...attempt(() => reserved("lake.zones", settings.lake.zones)),
        ...attempt(() => reserved("catalogs", settings.catalogs)),
    ];
}

function reserved(path: string, map: Readonly<Record<string, unknown>>): readonly Problem[] {
    const allowed = `any key but ${LOG_ZONE}, which is where clusters leave their logs`;
    return Object.hasOwn(map, LOG_ZONE)
        ? [
              {
                  path: `${path}.${LOG_ZONE}`,
                  given: "a key of the program's own",
                  allowed,
                  fix: "rename it in the stack file",
              },
          ]
        : [];
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
    const check = (section: Section, kind: NameKind): readonly Problem[] => {
        const named = Object.keys(settings[section]).map((thing) => ({ path: `${section}.${thing}`, kind, thing }));
        return checkNames(settings, named);
    };
    return settings.layers.includes("workspace")
        ? SECTIONS.flatMap(([section, kind]) => attempt(() => check(section, kind)))
        : [];
}

function checkNames(settings: Parts, named: readonly Named[]): readonly Problem[] {
    // Of a region that there is not, one problem is enough.
    if (!REGIONS.includes(settings.region)) {
        return [];
    }
    return named.flatMap(({ path, kind, thing }) => checkName(path, kind, physicalName(settings, kind, thing)) ?? []);
}
