/** The one door to the policy pack, whose compiled form lies elsewhere than its source. */
export { ConfigurationError, parseSettings } from "../policies/core/configuration";
export {
    DEFAULT_SETTINGS,
    evaluate,
    type Finding as PolicyFinding,
    type PolicyResource,
    type PolicySettings,
} from "../policies/evaluate";
export { RULES } from "../policies/rules";
