const NETWORKS =
  "facebook|fb|instagram|twitter|x|tiktok|linkedin|snapchat|github|soundcloud|pinterest|twitch|threads|mastodon|bsky|researchgate|academia|orcid|t|youtube|reddit";

const PROFILE = new RegExp(
  `^(?:https?://)?(?:[a-z]{1,3}\\.|www\\.|web\\.)?(?:${NETWORKS})\\.(?:com|net|org|me|tv|social|app|edu)/(?!watch|search|hashtag|explore|help|about|login|results|playlist)(?:in/|user/|channel/|c/|add/|u/|profile/|people/|@)?[^\\s/?#]{2,}`,
  "i",
);

/** Whether an address on the web is that of one person's or one group's page on a social network. */
export function isProfile(url: string): boolean {
  return PROFILE.test(url);
}
