import type { Problem } from "../../components/shared/problems";
import { REGIONS, regionsBeside } from "../../components/shared/regions";
import { nearest } from "../nearest";
import { attempt, attemptEach } from "../salvage";
import type { PlainSettings } from "../settings";
import { listKeys, show } from "../words";
import { purposesOf } from "./keys";

type Settings = Pick<PlainSettings, "layers" | "region" | "keys">;

const PATH = "keys.replicaRegions";

/** Replicas are of multi-Region keys that the stack makes, in other regions where its environment could run. */
export function checkReplicas(settings: Settings): readonly Problem[] {
    const { region, keys } = settings;
    return [
        ...attempt(() => (keys.replicaRegions.length === 0 ? [] : checkPrimaries(settings))),
        ...attempt(() => checkRegions(PATH, region, keys.replicaRegions)),
    ];
}

/** Whoever deploys an environment may replicate its keys to regions of the same kind. */
export function checkDeployedReplicas({
    region,
    deployment,
}: Pick<PlainSettings, "region" | "deployment">): readonly Problem[] {
    return attemptEach(deployment?.environments ?? {}, ({ replicaRegions }, environment) =>
        checkRegions(`deployment.environments.${environment}.replicaRegions`, region, replicaRegions),
    );
}

function checkPrimaries(settings: Settings): readonly Problem[] {
    return [...attempt(() => checkMultiRegion(settings)), ...attempt(() => checkMade(settings))];
}

function checkMultiRegion({ keys }: Settings): readonly Problem[] {
    return keys.multiRegion
        ? []
        : [
              {
                  path: PATH,
                  given: "regions for keys of a single region",
                  allowed: "regions with keys.multiRegion true",
                  fix: "set keys.multiRegion to true before the first deployment, or remove the regions",
              },
          ];
}

/** Keys that are there already are left out, which is a mistake only when no other is left. */
function checkMade({ layers, keys }: Settings): readonly Problem[] {
    const purposes = purposesOf(layers);
    return purposes.some((purpose) => !(purpose in keys.existing))
        ? []
        : [
              {
                  path: PATH,
                  given: `regions, and existing keys for ${listKeys(purposes)}`,
                  allowed:
                      "regions where this stack makes a key: those that are there already are replicated by their owner",
                  fix: "remove the regions, or one of keys.existing",
              },
          ];
}

function checkRegions(path: string, home: string, regions: readonly string[]): readonly Problem[] {
    const others = regionsBeside(home);
    return attemptEach(regions, (region, index) =>
        others.includes(region)
            ? []
            : [
                  {
                      path: `${path}[${index}]`,
                      given: show(region),
                      allowed:
                          others.length === 0
                              ? `nothing in ${home}, which is the only region of its partition with Databricks`
                              : others.join(", "),
                      fix: others.length === 0 ? "remove it" : instead(region, home, others),
                  },
              ],
    );
}

function instead(region: string, home: string, others: readonly string[]): string {
    if (region === home) {
        return `choose another region than ${home}, where the keys themselves are`;
    }
    if (REGIONS.includes(region)) {
        return "choose a region of the same partition";
    }
    const meant = nearest(region, others);
    return meant === undefined ? "choose one of these regions" : `did you mean ${meant}?`;
}
